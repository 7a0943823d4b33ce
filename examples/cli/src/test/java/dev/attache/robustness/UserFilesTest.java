package dev.attache.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Attache;
import dev.attache.AttacheException;
import dev.attache.DataFormatException;
import dev.attache.Layer;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.spi.DataPacks;
import dev.attache.stance.CueLexicon;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that users write: paths that lead nowhere, other encodings, other kinds of files. */
class UserFilesTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();
  private static final CueLexicon LEXICON = CueLexicon.load(DataPacks.discover());

  enum Kind {
    OVERLAY("action\tsubject\tvalue\nalias\tFRA\tHexagône\n", KNOWLEDGE::overlay),
    CUES(
        "cue\tpos\tframe\tcategory\tpolarity\tstrength\tcertainty\tsubcategory\twhen\texample"
            + "\tnot\n"
            + "frown on\tVERB\tvo\tOPPOSE\t-1\t2\t\t\t\tThe café frowned on the plan.\t\n",
        LEXICON::with),
    DATE_WORDS(
        "words\tsort\tvalue\nFloréal\tMONTH\t8\n",
        file -> Attache.builder().layers(Layer.DATES).dateWords(file).build());

    private final String good;
    private final Consumer<Path> reader;

    Kind(String good, Consumer<Path> reader) {
      this.good = good;
      this.reader = reader;
    }
  }

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aLinkIsFollowedAndAMarkAtTheStartSkipped(Kind kind) throws IOException {
    Path file = Files.writeString(folder.resolve("a b;$(x)é.tsv"), kind.good);
    kind.reader.accept(file);
    kind.reader.accept(Files.createSymbolicLink(folder.resolve("link"), file));
    kind.reader.accept(folder.resolve("none/../a b;$(x)é.tsv").normalize());
    kind.reader.accept(Files.writeString(folder.resolve("mark"), "\uFEFF" + kind.good));
    kind.reader.accept(Files.writeString(folder.resolve("crlf"), kind.good.replace("\n", "\r\n")));
  }

  @ParameterizedTest
  @EnumSource
  void aPathToNoFileIsNamed(Kind kind) throws IOException {
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("gone"));
    for (Path path : new Path[] {folder.resolve("no"), folder, loop, dangling}) {
      AttacheException error =
          assertThrows(AttacheException.class, () -> kind.reader.accept(path), path.toString());
      assertTrue(error.getMessage().contains(path.toString()), error.getMessage());
    }
  }

  static Stream<Charset> encodings() {
    return Stream.of(
        StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, Charset.forName("windows-1252"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void anotherEncodingIsNamed(Charset charset) throws IOException {
    for (Kind kind : Kind.values()) {
      Path file = Files.write(folder.resolve(kind.name()), kind.good.getBytes(charset));
      DataFormatException error =
          assertThrows(DataFormatException.class, () -> kind.reader.accept(file), kind.name());
      assertEquals("UTF-8", error.expected());
    }
  }

  @Test
  void oneKindIsNoOther() throws IOException {
    for (Kind kind : Kind.values()) {
      for (Kind other : Kind.values()) {
        if (kind != other) {
          Path file = Files.writeString(folder.resolve("other.tsv"), other.good);
          DataFormatException error =
              assertThrows(DataFormatException.class, () -> kind.reader.accept(file));
          assertTrue(error.getMessage().contains("other.tsv"), error.getMessage());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aZipOrAPictureIsNoTable(Kind kind) throws IOException {
    Path zip =
        Files.write(
            folder.resolve("a.zip"), DataPacks.discover().require("opennlp/sentence.bin", ""));
    assertThrows(DataFormatException.class, () -> kind.reader.accept(zip));
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    Path picture = Files.write(folder.resolve("a.png"), png);
    assertThrows(DataFormatException.class, () -> kind.reader.accept(picture));
  }
}
