package dev.attache.trainer.stance;

import dev.attache.DataFormatException;
import dev.attache.spi.DataPacks;
import dev.attache.stance.CueLexicon;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks cue files: {@code LintCues FILE…}. Prints a line for each error, with file, line and
 * field; ends with status 1 where there was one.
 */
public final class LintCues {
  private LintCues() {}

  public static void main(String[] args) {
    if (args.length == 0) {
      System.err.println("usage: LintCues FILE...");
      System.exit(2);
    }
    CueLexicon lexicon;
    try {
      lexicon = CueLexicon.load(DataPacks.discover());
    } catch (DataFormatException e) {
      System.out.println(e.getMessage());
      System.exit(1);
      return;
    }
    int found = 0;
    for (String arg : args) {
      List<DataFormatException> errors = lexicon.check(Path.of(arg));
      for (DataFormatException error : errors) {
        System.out.println(error.getMessage());
      }
      found += errors.size();
    }
    System.out.println(found + " errors in " + args.length + " files");
    System.exit(found == 0 ? 0 : 1);
  }
}
