package dev.attache.models.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.AttacheException;
import dev.attache.DataFormatException;
import dev.attache.spi.DataPacks;
import dev.attache.stance.CueLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CueLexiconTest {
  private static final CueLexicon LEXICON = CueLexicon.load(DataPacks.discover());

  private static final String HEADER =
      "cue\tpos\tframe\tcategory\tpolarity\tstrength\tcertainty\tsubcategory\twhen\texample\tnot\n";

  @TempDir Path folder;

  @Test
  void isLarge() {
    assertTrue(LEXICON.size() >= 1200, () -> "only " + LEXICON.size());
  }

  @Test
  void takesACueFileOfTheUser() throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file,
        HEADER + "greenlight\tVERB\tvo\tSUPPORT\t1\t3\t\tapproval\t\tThey greenlit the sale.");
    assertEquals(List.of(), LEXICON.check(file));
    assertEquals(LEXICON.size() + 1, LEXICON.with(file).size());
  }

  @Test
  void refusesAWrongOne() throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, HEADER + "greenlight\tVERB\tnone\tSUPPORT\t1\t3\t\t\t\tThey did so.");
    DataFormatException error = assertThrows(DataFormatException.class, () -> LEXICON.with(file));
    assertEquals(2, error.line());
    assertEquals(3, error.column());
    assertEquals(1, LEXICON.check(file).size());
  }

  @Test
  void saysWhichFileCannotBeRead() {
    Path file = folder.resolve("none.tsv");
    AttacheException error = assertThrows(AttacheException.class, () -> LEXICON.with(file));
    assertTrue(error.getMessage().contains("none.tsv"));
  }
}
