package dev.attache.trainer.knowledge;

import dev.attache.internal.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares who held the four principal offices of each state with the other sources and with a
 * dictionary of actors that is no source, and writes how many facts stand twice, by state: {@code
 * CheckDictionary SOURCES ACTORS.txt TABLE.adoc}.
 */
public final class CheckDictionary {
  private static final int ENOUGH = 2;

  private CheckDictionary() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("expected: SOURCES ACTORS.txt TABLE.adoc");
    }
    KnowledgeSources sources = new KnowledgeSources(Path.of(args[0]));
    ActorDictionary dictionary = new ActorDictionary(Path.of(args[1]));
    Files.writeString(Path.of(args[2]), table(sources, dictionary));
  }

  /** Facts of one state. */
  private static final class State {
    private int all;
    private int sources;
    private int dictionary;
    private int either;
  }

  static String table(KnowledgeSources sources, ActorDictionary dictionary) {
    Map<String, State> states = new TreeMap<>();
    for (Tsv.Row row : sources.tsv("countries.tsv").rows()) {
      if (row.get("end").isEmpty() && !row.get("group").equals("Territories")) {
        states.put(row.require("iso3"), new State());
      }
    }
    Set<String> confirmed = confirmed(sources, dictionary);
    CheckObservations.sourcesOf(sources)
        .forEach(
            (fact, by) -> {
              State state = states.get(fact.substring(0, fact.indexOf('/')));
              if (state != null) {
                boolean twice = by.size() > 1;
                boolean listed = confirmed.contains(fact);
                state.all++;
                state.sources += twice ? 1 : 0;
                state.dictionary += listed ? 1 : 0;
                state.either += twice || listed ? 1 : 0;
              }
            });
    StringBuilder out =
        new StringBuilder("// written by dev.attache.trainer.knowledge.CheckDictionary; as of ");
    out.append(sources.asOf()).append("\n\n");
    int[] sums = new int[4];
    List<String> few = new ArrayList<>();
    states.forEach(
        (name, state) -> {
          sums[0] += state.all;
          sums[1] += state.sources;
          sums[2] += state.dictionary;
          sums[3] += state.either;
          if (state.either < ENOUGH) {
            few.add(name + " (" + state.either + " of " + state.all + ")");
          }
        });
    out.append(
        "%d holders of principal offices: %d stand in two sources, %d in the dictionary, %d in"
            .formatted(sums[0], sums[1], sums[2], sums[3]));
    out.append(" either. Of ").append(states.size()).append(" states ");
    out.append(states.size() - few.size()).append(" have two such facts or more; fewer: ");
    out.append(few.isEmpty() ? "none" : String.join(", ", few)).append(".\n\n");
    out.append(".Holders of principal offices by state: all, in two sources, in the dictionary, ");
    out.append("in either\n[cols=\"1,1,1,1,1,1,1,1,1,1\",options=\"header\"]\n|===\n");
    out.append("|State |all |two |dict. |either |State |all |two |dict. |either\n");
    int column = 0;
    for (Map.Entry<String, State> entry : states.entrySet()) {
      State state = entry.getValue();
      out.append(
          "|%s |%d |%d |%d |%d"
              .formatted(entry.getKey(), state.all, state.sources, state.dictionary, state.either));
      out.append(++column % 2 == 0 ? "\n" : " ");
    }
    return out.append(column % 2 == 0 ? "" : "| | | | |\n").append("|===\n").toString();
  }

  /** The facts, as office and person, that the dictionary has at the same time. */
  private static Set<String> confirmed(KnowledgeSources sources, ActorDictionary dictionary) {
    Map<String, Spell> written = new HashMap<>();
    sources.spells().forEach(spell -> written.put(spell.where(), spell));
    Set<String> confirmed = new HashSet<>();
    for (Spell spell : Identities.keyed(sources)) {
      Spell own = written.getOrDefault(spell.where(), spell);
      LocalDate from = own.start() == null ? LocalDate.MIN : own.start().earliest();
      LocalDate to = own.end() == null ? own.known() : own.end().latest();
      List<String> names = new ArrayList<>(own.aliases());
      names.add(own.holder());
      for (String name : names) {
        if (dictionary.confirms(spell.place(), name, from, to)) {
          confirmed.add(spell.office() + "\t" + spell.holder());
        }
      }
    }
    return confirmed;
  }
}
