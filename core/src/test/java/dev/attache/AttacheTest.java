package dev.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.date.Conventions;
import dev.attache.date.DateMention;
import dev.attache.spi.DataPack;
import dev.attache.spi.DataPacks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facade where no data jar is on the class path, as in this module. */
class AttacheTest {
  private static final LocalDate DATE = LocalDate.of(2025, 4, 17);

  @Test
  void datesAloneNeedNoDataJar() {
    Attache attache = Attache.builder().layers(Layer.DATES).build();
    Analysis analysis = attache.analyze(Document.of("They met on 3 March 2024.", DATE));
    assertEquals(List.of("2024-03-03"), analysis.dates().stream().map(DateMention::value).toList());
    assertEquals(Attache.version(), analysis.provenance().library());
    assertThrows(IllegalStateException.class, attache::offices);
  }

  @Test
  void whateverElseSaysWhatToAdd() {
    var error = assertThrows(ModelMissingException.class, Attache::load);
    assertEquals("dev.attache:attache-models:" + Attache.version(), error.coordinates());
    assertTrue(String.valueOf(error.getMessage()).contains(error.coordinates()));
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertTrue(Attache.version().matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), Attache.version());
  }

  @Test
  void anOptionIsGivenOnce() {
    var builder = Attache.builder().layers(Layer.DATES).dates(Conventions.NEWS).maxCharacters(9);
    assertThrows(IllegalStateException.class, () -> builder.layers(Layer.ROLES));
    assertThrows(IllegalStateException.class, () -> builder.dates(Conventions.TIMEML));
    assertThrows(IllegalStateException.class, () -> builder.maxCharacters(9));
    assertThrows(IllegalArgumentException.class, () -> Attache.builder().maxCharacters(-1));
  }

  @Test
  void aLongerTextIsReadToTheLimit() {
    Attache attache = Attache.builder().layers(Layer.DATES).maxCharacters(20).build();
    Analysis cut = attache.analyze(Document.of("3 March 2024 and on 4 March 2024", DATE));
    assertEquals(1, cut.dates().size());
    assertEquals(20, cut.analyzedLength());
    Analysis whole = attache.analyze(Document.of("3 March 2024", DATE));
    assertEquals(12, whole.analyzedLength());
    Attache one = Attache.builder().layers(Layer.DATES).maxCharacters(1).build();
    assertEquals(0, one.analyze(Document.undated("\uD83D\uDE00")).analyzedLength());
  }

  @Test
  void aUsersDateWordsAreRead(@TempDir Path folder) throws IOException {
    Path words = folder.resolve("words.tsv");
    Files.writeString(words, "words\tsort\tvalue\nOstermond\tMONTH\t4\n");
    Attache attache = Attache.builder().layers(Layer.DATES).dateWords(words).build();
    Analysis analysis = attache.analyze(Document.of("They met on 3 Ostermond 2024.", DATE));
    assertEquals("2024-04-03", analysis.dates().get(0).value());
    Files.writeString(words, "words\tsort\tvalue\nOstermond\tMOON\t4\n");
    var wrong =
        assertThrows(
            DataFormatException.class,
            () -> Attache.builder().layers(Layer.DATES).dateWords(words).build());
    assertEquals(2, wrong.line());
    assertThrows(
        AttacheException.class,
        () -> Attache.builder().layers(Layer.DATES).dateWords(folder.resolve("none")).build());
  }

  @Test
  void nothingPrintsTheText() {
    Document document = Document.of("Secret words of 3 March 2024", DATE);
    Analysis analysis = Attache.builder().layers(Layer.DATES).build().analyze(document);
    assertFalse(document.toString().contains("Secret"));
    assertFalse(analysis.toString().contains("Secret"));
  }

  @Test
  void aDataJarOfAnotherFormatIsRefused() {
    var error = assertThrows(AttacheException.class, () -> DataPacks.of(List.of(new Pack(99))));
    assertEquals(
        "data pack my-data 7: expected format %s, found 99; use dev.attache:my-data:%s"
            .formatted(DataPacks.FORMAT, Attache.version()),
        error.getMessage());
  }

  @Test
  void aMissingResourceNamesWhatToAdd() {
    DataPacks packs = DataPacks.of(List.of(new Pack(DataPacks.FORMAT)));
    assertEquals("here", new String(packs.require("there", "x"), StandardCharsets.UTF_8));
    var error = assertThrows(ModelMissingException.class, () -> packs.require("gone", "my-data"));
    assertEquals("dev.attache:my-data:" + Attache.version(), error.coordinates());
  }

  private record Pack(int format) implements DataPack {
    @Override
    public String name() {
      return "my-data";
    }

    @Override
    public String version() {
      return "7";
    }

    @Override
    public @Nullable InputStream open(String resource) {
      return resource.equals("there")
          ? new java.io.ByteArrayInputStream("here".getBytes(StandardCharsets.UTF_8))
          : null;
    }
  }
}
