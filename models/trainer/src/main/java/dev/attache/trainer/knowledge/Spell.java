package dev.attache.trainer.knowledge;

import dev.attache.knowledge.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a tenure file: somebody's spell in an office, as one source has it.
 *
 * @param known last day the source vouches for
 * @param rank of the source; the lower, the more it is believed
 * @param file and line it stands in
 */
record Spell(
    String office,
    String title,
    String holder,
    String wikidata,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    boolean acting,
    String confidence,
    List<String> aliases,
    LocalDate known,
    String source,
    int rank,
    String file,
    int line) {
  Spell {
    aliases = List.copyOf(aliases);
  }

  String place() {
    return office.substring(0, office.indexOf('/'));
  }

  /** Day number of the first day, the far past where there is none. */
  long from() {
    return start == null ? Long.MIN_VALUE / 4 : start.earliest().toEpochDay();
  }

  /** Day number of the end; for an open spell, the day after its source last knew. */
  long to() {
    return end == null
        ? Math.max(known.toEpochDay() + 1, from() + 1)
        : Math.max(end.earliest().toEpochDay(), from());
  }

  Spell withSpan(@Nullable PartialDate newStart, @Nullable PartialDate newEnd, LocalDate newKnown) {
    return new Spell(
        office,
        title,
        holder,
        wikidata,
        newStart,
        newEnd,
        acting,
        confidence,
        aliases,
        newKnown,
        source,
        rank,
        file,
        line);
  }

  Spell withHolder(String name) {
    return new Spell(
        office,
        title,
        name,
        wikidata,
        start,
        end,
        acting,
        confidence,
        aliases,
        known,
        source,
        rank,
        file,
        line);
  }

  String where() {
    return file + ":" + line;
  }
}
