package dev.attache.benchmarks.peers;

import dev.attache.benchmarks.Contender;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;
import org.natty.Parser;

/** Natty, a date parser for short input. */
public final class NattyDates implements Contender {
  @Override
  public String name() {
    return "natty";
  }

  @Override
  public String describe() {
    return "Natty 1.1.2";
  }

  @Override
  public Group group() {
    return Group.DATES;
  }

  @Override
  public String[] jars() {
    return new String[] {"natty", "antlr", "stringtemplate", "ical4j", "backport", "slf4j-api"};
  }

  @Override
  public Engine load() {
    Parser parser = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC));
    return article -> {
      Date date = Date.from(article.date().atTime(12, 0).toInstant(ZoneOffset.UTC));
      return parser.parse(article.text(), date).size();
    };
  }
}
