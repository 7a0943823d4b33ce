package dev.attache.trainer.knowledge;

import dev.attache.knowledge.internal.Columns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compiles the reviewed text into the one resource that ships: {@code CompileKnowledge SOURCES
 * FILE}. The same text gives the same bytes.
 */
public final class CompileKnowledge {
  private CompileKnowledge() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected: SOURCES FILE");
    }
    Path target = Path.of(args[1]);
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.write(target, compile(Path.of(args[0])));
  }

  /** The compiled resource. */
  public static byte[] compile(Path sources) {
    KnowledgeSources read = new KnowledgeSources(sources);
    Columns.Writer out = new Columns.Writer();
    out.column("asof", new int[] {(int) read.asOf().toEpochDay()});
    Rulings rulings = new Rulings(read);
    Posts posts = new Posts(rulings);
    List<Spell> keyed = new ArrayList<>();
    Map<String, Identities.Identity> people =
        new Identities(rulings.apply(read.spells()), new CanonicalNames(read)).people(keyed);
    List<Spell> merged = new Merger(posts).merge(keyed);
    new NameTables(read, out).write();
    new OfficeTables(read, out, merged, people, posts).write();
    return out.toBytes();
  }
}
