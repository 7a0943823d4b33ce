package dev.attache.date;

import dev.attache.AttacheException;
import dev.attache.internal.Resources;
import dev.attache.internal.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything read from the data files, ready to use for one set of conventions. */
final class EnglishData {
  final Lexicon lexicon = new Lexicon();
  final Marks marks;
  final Grammar grammar;
  final Numbers numbers;
  final Resolver resolver;

  EnglishData(Conventions conventions, List<Tsv> overlays) {
    this(conventions, overlays, resource("rules.tsv"));
  }

  EnglishData(Conventions conventions, List<Tsv> overlays, Tsv ruleFile) {
    Holidays holidays = new Holidays();
    lexicon.add(resource("words.tsv"));
    lexicon.add(resource("cues.tsv"));
    lexicon.close();
    for (Tsv overlay : overlays) {
      lexicon.add(overlay);
    }
    holidays.add(resource("holidays.tsv"), lexicon, conventions);
    Set<String> titles = new HashSet<>();
    for (Tsv.Row row : resource("titles.tsv").rows()) {
      Collections.addAll(titles, row.require("titles").split(","));
    }
    marks = new Marks(lexicon, titles);
    List<Rule> rules = new RuleReader(lexicon).read(ruleFile);
    lexicon.classify(marks);
    numbers = new Numbers(lexicon);
    grammar = new Grammar(rules, conventions, lexicon);
    resolver = new Resolver(holidays);
  }

  static Tsv resource(String name) {
    try (InputStream in = Resources.open(EnglishData.class, name)) {
      if (in == null) {
        throw new AttacheException("resource dev/attache/date/" + name + " is missing");
      }
      return Tsv.parse("dev/attache/date/".concat(name), in.readAllBytes());
    } catch (IOException e) {
      throw new AttacheException("resource dev/attache/date/" + name + " cannot be read", e);
    }
  }
}
