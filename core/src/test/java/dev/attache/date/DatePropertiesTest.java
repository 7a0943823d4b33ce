package dev.attache.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text. */
class DatePropertiesTest {
  private static final DateNormalizer TIMEML = DateNormalizer.english(Conventions.TIMEML);
  private static final DateNormalizer NEWS = DateNormalizer.english();

  private static final String[] WORDS = {
    "the",
    "a",
    "last",
    "next",
    "this",
    "past",
    "two",
    "12",
    "31",
    "2025",
    "1998",
    "year",
    "years",
    "week",
    "weeks",
    "ago",
    "later",
    "earlier",
    "Monday",
    "Feb.",
    "May",
    "March",
    "of",
    "to",
    "-",
    ",",
    ".",
    "and",
    "half",
    "first",
    "second",
    "third",
    "quarter",
    "century",
    "decade",
    "at",
    "5",
    "p.m.",
    "EST",
    "noon",
    "night",
    "morning",
    "'s",
    "'98",
    "1990s",
    "early",
    "late",
    "mid",
    "end",
    "before",
    "after",
    "from",
    "between",
    "in",
    "on",
    "will",
    "was",
    "Christmas",
    "Easter",
    "thousand",
    "million",
    "hundred",
    "twenty",
    "9999-12-31",
    "0001-01-01",
    "31/12/99",
    "10:30",
    "every",
    "each",
    "daily",
    "about",
    "more than",
    "several",
    "few",
    "same",
    "period",
    "fiscal",
    "99999999",
    "20000000",
    "1/2",
    "3.14",
    "th",
    "year-ago",
    "ended",
    "or so",
    "day",
    "hours",
    "semester",
    "weekend",
    "summer",
    "now",
    "recently",
    "the day before",
    "\n\n",
    "\"",
    "(",
    ")"
  };

  @Provide
  Arbitrary<String> dateSalad() {
    return Arbitraries.of(WORDS).list().ofMaxSize(14).map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<LocalDate> references() {
    return Arbitraries.longs()
        .between(LocalDate.of(-5, 1, 1).toEpochDay(), LocalDate.of(10_005, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay)
        .injectNull(0.1);
  }

  @Property(tries = 3000)
  void anyOrderOfDateWordsIsRead(
      @ForAll("dateSalad") String text, @ForAll("references") LocalDate date) {
    check(TIMEML.find(text, date), text);
    check(NEWS.find(text, date), text);
  }

  @Property(tries = 500)
  void anyTextIsRead(@ForAll String text) {
    check(TIMEML.find(text, LocalDate.of(2025, 4, 17)), text);
  }

  private static void check(List<DateMention> mentions, String text) {
    int end = 0;
    for (DateMention mention : mentions) {
      assertTrue(mention.span().start() >= end, "sorted and apart");
      end = mention.span().end();
      assertEquals(mention.span().of(text), mention.text());
      assertEquals(mention.value(), TimexValue.parse(mention.value()).toString());
      if (mention.earliest() != null
          && mention.latest() != null
          && !mention.value().contains("/")) {
        assertTrue(!mention.latest().isBefore(mention.earliest()), mention.toString());
      }
    }
  }
}
