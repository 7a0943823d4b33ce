package dev.attache.trainer.knowledge;

import dev.attache.DataFormatException;
import dev.attache.internal.Tsv;
import dev.attache.knowledge.OfficeClass;
import dev.attache.knowledge.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reviewed text the knowledge base is compiled from, in one folder. */
final class KnowledgeSources {
  /** Name of the source of {@link #former()}. */
  static final String FORMER = "former";

  private final Path folder;
  private final List<Spell> spells = new ArrayList<>();
  private final LocalDate asOf;

  KnowledgeSources(Path folder) {
    this.folder = folder;
    LocalDate latest = LocalDate.MIN;
    int rank = 0;
    for (Tsv.Row source : tsv("sources.tsv").rows()) {
      LocalDate known = LocalDate.parse(source.require("known"));
      latest = known.isAfter(latest) ? known : latest;
      String file = "tenures/" + source.require("file");
      spells.addAll(readSpells(file, source.require("name"), rank++, known));
    }
    asOf = latest;
  }

  LocalDate asOf() {
    return asOf;
  }

  List<Spell> spells() {
    return spells;
  }

  /**
   * People the news called former holders of an office, or who may have been: spells without a
   * start, known to the last day they were called so. They are no source of tenures.
   */
  List<Spell> former() {
    return Files.exists(folder.resolve("former.tsv"))
        ? readSpells("former.tsv", FORMER, Integer.MAX_VALUE, asOf)
        : List.of();
  }

  Tsv tsv(String name) {
    try {
      return Tsv.parse(name, Files.readAllBytes(folder.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> alternatives(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
  }

  private List<Spell> readSpells(String file, String source, int rank, LocalDate known) {
    List<Spell> read = new ArrayList<>();
    for (Tsv.Row row : tsv(file).rows()) {
      String office = row.require("office");
      checkOffice(row, office);
      String own = row.get("known");
      read.add(
          new Spell(
              office,
              row.get("title"),
              row.require("holder"),
              row.get("wikidata"),
              date(row, "start"),
              date(row, "end"),
              row.get("flags").contains("acting"),
              row.get("confidence").isEmpty() ? "MEDIUM" : row.get("confidence"),
              alternatives(row.get("aliases")),
              own.isEmpty() ? known : LocalDate.parse(own),
              source,
              rank,
              file,
              row.line()));
    }
    return read;
  }

  private static void checkOffice(Tsv.Row row, String office) {
    String[] parts = office.split("/", 3);
    OfficeClass type = parts.length < 2 ? null : OfficeClass.of(parts[1]);
    if (type == null) {
      throw row.error("office", "PLACE/class with a class of office-classes", office);
    }
  }

  private static @Nullable PartialDate date(Tsv.Row row, String column) {
    String text = row.get(column);
    try {
      return text.isEmpty() ? null : PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      throw row.error(column, "a date such as 2026-03-01, 2026-03 or 2026", text);
    }
  }

  /** The error for a row that was read as a spell. */
  static DataFormatException error(Spell spell, String expected, String found) {
    return new DataFormatException(spell.file(), spell.line(), 0, expected, found);
  }
}
