package dev.attache.trainer.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lists where sources disagree on who held an office, each side with its file and line, and the
 * ruling that decides it: {@code ConflictReport SOURCES REPORT.tsv}. {@code LintKnowledge} fails
 * where a ruling is missing.
 */
public final class ConflictReport {
  private ConflictReport() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected: SOURCES REPORT.tsv");
    }
    Path target = Path.of(args[1]);
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.writeString(target, report(Path.of(args[0])));
  }

  /** The report as a table, one conflict a line. */
  public static String report(Path folder) {
    StringBuilder out =
        new StringBuilder(
            "kind\toffice\tbelieved\tholder\tfrom\tto\tagainst\tholder\tfrom\tto\tdays\truling"
                + "\treason\n");
    for (Conflicts.Conflict conflict : Conflicts.of(new KnowledgeSources(folder))) {
      out.append(conflict.kind()).append('\t').append(conflict.better().office());
      row(out, conflict.better());
      row(out, conflict.worse());
      out.append('\t').append(conflict.days()).append('\t');
      if (conflict.ruling() != null) {
        out.append("rulings.tsv:").append(conflict.ruling().line()).append('\t');
        out.append(conflict.ruling().get("reason"));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void row(StringBuilder out, Spell spell) {
    out.append('\t').append(spell.where()).append('\t').append(spell.holder()).append('\t');
    out.append(spell.start() == null ? "" : spell.start()).append('\t');
    out.append(spell.end() == null ? "" : spell.end());
  }
}
