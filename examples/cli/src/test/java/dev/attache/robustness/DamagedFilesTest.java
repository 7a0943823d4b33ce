package dev.attache.robustness;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.DataFormatException;
import dev.attache.ModelMissingException;
import dev.attache.actor.ActorRecognizer;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.spi.DataPack;
import dev.attache.spi.DataPacks;
import dev.attache.text.TextAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The compiled files that ship, damaged in every way: none is loaded, and the error names it. */
class DamagedFilesTest {
  private static final DataPacks WHOLE = DataPacks.discover();
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();
  private static final int FAULTS = Integer.getInteger("attache.faults", 12);

  enum Resource {
    LISTS("actor/lists.bin", packs -> ActorRecognizer.load(packs, KNOWLEDGE)),
    TAGGER("actor/tagger.bin", packs -> ActorRecognizer.load(packs, KNOWLEDGE)),
    CLASSES("actor/classes.bin", packs -> ActorRecognizer.load(packs, KNOWLEDGE)),
    SENTENCES("opennlp/sentence.bin", TextAnalyzer::load),
    SYNTAX("text/syntax.bin", TextAnalyzer::load),
    KNOWLEDGE_BASE(KnowledgeBase.RESOURCE, KnowledgeBase::load);

    private final String path;
    private final Consumer<DataPacks> loader;

    Resource(String path, Consumer<DataPacks> loader) {
      this.path = path;
      this.loader = loader;
    }

    byte[] bytes() {
      return WHOLE.require(path, "attache-models");
    }

    /** Loads with other bytes in place of this resource; null for none at all. */
    void load(byte @Nullable [] bytes) {
      loader.accept(DataPacks.of(List.of(new Swapped(path, bytes))));
    }
  }

  /** All packs in one, but for one resource. */
  private record Swapped(String path, byte @Nullable [] bytes) implements DataPack {
    @Override
    public String name() {
      return "swapped";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public int format() {
      return DataPacks.FORMAT;
    }

    @Override
    public @Nullable InputStream open(String resource) {
      if (!resource.equals(path)) {
        return WHOLE.find(resource);
      }
      return bytes == null ? null : new ByteArrayInputStream(bytes);
    }
  }

  @ParameterizedTest
  @EnumSource
  void wholeFilesLoad(Resource resource) {
    resource.load(resource.bytes());
  }

  @ParameterizedTest
  @EnumSource
  void noneAtAllNamesWhatToAdd(Resource resource) {
    assertThrows(ModelMissingException.class, () -> resource.load(null));
  }

  @ParameterizedTest
  @EnumSource
  void noCutFileLoads(Resource resource) {
    byte[] bytes = resource.bytes();
    List<Integer> lengths = new ArrayList<>(List.of(0, 1, 3, 4, 8, 15, bytes.length - 1));
    Random random = new Random(bytes.length);
    for (int i = 0; i < FAULTS; i++) {
      lengths.add(random.nextInt(bytes.length));
    }
    for (int length : lengths) {
      refused(resource, Arrays.copyOf(bytes, length), "cut to " + length);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noFileWithOneBitChangedLoads(Resource resource) {
    byte[] bytes = resource.bytes();
    Random random = new Random(bytes.length);
    for (int i = 0; i < FAULTS; i++) {
      byte[] damaged = bytes.clone();
      // the headers at either end of a zip file hold fields that nothing is read from
      int at = i == 0 ? 0 : bytes.length / 2 + random.nextInt(bytes.length * 2 / 5);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      refused(resource, damaged, "a bit at " + at);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noFileOfAnotherTypeLoads(Resource resource) {
    for (Resource other : Resource.values()) {
      if (other != resource) {
        refused(resource, other.bytes(), other.name());
      }
    }
    refused(resource, "words\tsort\tvalue\n".repeat(9).getBytes(StandardCharsets.UTF_8), "text");
  }

  @ParameterizedTest
  @EnumSource(names = {"SYNTAX", "KNOWLEDGE_BASE"})
  void anotherVersionIsNamed(Resource resource) {
    byte[] bytes = resource.bytes();
    bytes[7]++;
    DataFormatException error = assertThrows(DataFormatException.class, () -> resource.load(bytes));
    assertTrue(error.getMessage().contains(String.valueOf(bytes[7])), error.getMessage());
    assertTrue(error.getMessage().contains(String.valueOf(bytes[7] - 1)), error.getMessage());
  }

  /** A megabyte of zeros to a kilobyte: what a file holds is bounded before it is used. */
  @Test
  void aFileThatSwellsIsRefused() {
    for (ModelFile kind : List.of(ModelFile.NAME_LISTS, ModelFile.TAGGER, ModelFile.WORD_CLASSES)) {
      byte[] bomb = kind.seal(new byte[dev.attache.internal.Deflated.MOST + 1]);
      DataFormatException error =
          assertThrows(DataFormatException.class, () -> kind.read(bomb), kind.name());
      assertTrue(error.getMessage().contains("at most"), error.getMessage());
    }
  }

  private static void refused(Resource resource, byte[] bytes, String how) {
    DataFormatException error =
        assertThrows(
            DataFormatException.class, () -> resource.load(bytes), resource.path + " " + how);
    String name =
        resource.path.substring(resource.path.indexOf('/') + 1, resource.path.length() - 4);
    assertTrue(error.getMessage().contains(name), error.getMessage());
  }
}
