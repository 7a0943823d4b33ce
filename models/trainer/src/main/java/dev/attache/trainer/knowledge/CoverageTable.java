package dev.attache.trainer.knowledge;

import dev.attache.knowledge.Answer;
import dev.attache.knowledge.Country;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Office;
import dev.attache.knowledge.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes which share of the states of each group has a holder, by office and decade: {@code
 * CoverageTable KNOWLEDGE.bin TABLE.adoc}. Asked for the first of each month. Below the tables: how
 * many offices answer CONFLICT in the last decade.
 */
public final class CoverageTable {
  private static final List<String> OFFICES =
      List.of("head-of-state", "head-of-government", "foreign-affairs", "defence");
  private static final int[][] DECADES = {{1990, 1999}, {2000, 2009}, {2010, 2019}, {2020, 2026}};

  private CoverageTable() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected: KNOWLEDGE.bin TABLE.adoc");
    }
    Path source = Path.of(args[0]);
    KnowledgeBase knowledge = KnowledgeBase.read(source.toString(), Files.readAllBytes(source));
    Files.writeString(Path.of(args[1]), table(knowledge));
  }

  static String table(KnowledgeBase knowledge) {
    Map<String, List<Country>> groups = new TreeMap<>();
    for (Country country : knowledge.countries()) {
      if (country.end() == null && !country.group().equals("Territories")) {
        groups.computeIfAbsent(country.group(), unused -> new ArrayList<>()).add(country);
      }
    }
    StringBuilder out =
        new StringBuilder("// written by dev.attache.trainer.knowledge.CoverageTable; as of ");
    out.append(knowledge.asOf()).append('\n');
    for (String office : OFFICES) {
      out.append("\n.").append(office).append(": months with a holder, per cent\n");
      out.append("[cols=\"3,1,1,1,1,1\",options=\"header\"]\n|===\n|States |of them");
      for (int[] decade : DECADES) {
        out.append(" |").append(decade[0]).append('–').append(decade[1] % 100);
      }
      out.append('\n');
      groups.forEach(
          (group, states) -> {
            out.append('|').append(group).append(" |").append(states.size());
            for (int[] decade : DECADES) {
              out.append(" |").append(share(knowledge, states, office, decade));
            }
            out.append('\n');
          });
      out.append("|===\n");
    }
    return out.append(conflicts(knowledge)).toString();
  }

  /** How many offices answer with several holders in some month of the last decade, by class. */
  private static String conflicts(KnowledgeBase knowledge) {
    Set<String> places = new TreeSet<>();
    knowledge.countries().forEach(country -> places.add(country.iso3()));
    knowledge.organizations().forEach(organization -> places.add(organization.key()));
    int[] decade = DECADES[DECADES.length - 1];
    List<LocalDate> months =
        LocalDate.of(decade[0], 1, 1)
            .datesUntil(knowledge.asOf().plusDays(1), Period.ofMonths(1))
            .toList();
    Map<String, Integer> byClass = new TreeMap<>();
    int all = 0;
    for (String place : places) {
      for (Office office : knowledge.officesOfPlace(place)) {
        if (months.stream().anyMatch(day -> several(knowledge, office.id(), day))) {
          byClass.merge(office.id().split("/")[1], 1, Integer::sum);
          all++;
        }
      }
    }
    StringBuilder out = new StringBuilder("\nOffices that several people hold in some month of ");
    out.append(decade[0]).append('–').append(decade[1] % 100).append(", so that they answer ");
    out.append("CONFLICT: ").append(all).append(" (");
    out.append(
        byClass.entrySet().stream()
            .map(one -> one.getKey() + " " + one.getValue())
            .collect(Collectors.joining(", ")));
    return out.append(").\n").toString();
  }

  private static boolean several(KnowledgeBase knowledge, String office, LocalDate day) {
    return knowledge.offices().holder(office, day).answer() == Answer.CONFLICT;
  }

  private static String share(
      KnowledgeBase knowledge, List<Country> states, String office, int[] decade) {
    int known = 0;
    int asked = 0;
    LocalDate last = knowledge.asOf();
    for (Country state : states) {
      for (int year = decade[0]; year <= decade[1]; year++) {
        for (int month = 1; month <= 12; month++) {
          LocalDate day = LocalDate.of(year, month, 1);
          if (!day.isAfter(last)) {
            asked++;
            known += held(knowledge, state.iso3(), office, day) ? 1 : 0;
          }
        }
      }
    }
    return asked == 0 ? "–" : String.format(Locale.ROOT, "%.0f", 100.0 * known / asked);
  }

  /** An executive president is counted as head of government too. */
  private static boolean held(KnowledgeBase knowledge, String state, String office, LocalDate day) {
    Resolution found =
        office.equals("head-of-government")
            ? knowledge.offices().resolve("head of government", state, day)
            : knowledge.offices().holder(state + "/" + office, day);
    return found.answer() == Answer.KNOWN || found.answer() == Answer.LIKELY;
  }
}
