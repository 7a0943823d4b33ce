package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.actor.ActorRecognizer;
import dev.attache.entity.EntityLinker;
import dev.attache.event.EventFinder;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.role.RoleFinder;
import dev.attache.spi.DataPack;
import dev.attache.spi.DataPacks;
import dev.attache.stance.Certainty;
import dev.attache.stance.StanceFinder;
import dev.attache.statement.StatementFinder;
import dev.attache.text.TextAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever builds a native image finds every resource that is read in the metadata of the jars. */
class NativeImageTest {
  private static final List<String> JARS =
      List.of("attache-core", "attache-knowledge", "attache-models");
  private static final List<Pattern> PATTERNS = new ArrayList<>();

  @BeforeAll
  static void readMetadata() throws IOException {
    for (String jar : JARS) {
      String file = "META-INF/native-image/dev.attache/" + jar + "/resource-config.json";
      try (InputStream in = resource(file)) {
        for (JsonNode each : new ObjectMapper().readTree(in).at("/resources/includes")) {
          PATTERNS.add(Pattern.compile(each.get("pattern").textValue()));
        }
      }
    }
  }

  private static InputStream resource(String file) throws IOException {
    InputStream in = NativeImageTest.class.getClassLoader().getResourceAsStream(file);
    if (in == null) {
      throw new IOException("no " + file);
    }
    return in;
  }

  @Test
  void namesEveryResourceOfThePacks() {
    TreeSet<String> read = new TreeSet<>();
    DataPacks packs =
        DataPacks.of(
            DataPacks.discover().packs().stream().map(pack -> watched(pack, read)).toList());
    KnowledgeBase knowledge = KnowledgeBase.load(packs);
    TextAnalyzer.load(packs);
    ActorRecognizer.load(packs, knowledge);
    RoleFinder.load(packs, knowledge);
    EntityLinker.load(packs, knowledge);
    StatementFinder.load(packs);
    StanceFinder.load(packs);
    EventFinder.load(packs);
    Certainty.load(packs);
    assertTrue(read.size() > 30, read.toString());
    read.forEach(NativeImageTest::assertNamed);
  }

  @Test
  void namesTheTablesOfDatesAndTheVersions() {
    Stream.of("words", "cues", "holidays", "rules", "titles")
        .forEach(table -> assertNamed("dev/attache/date/" + table + ".tsv"));
    Stream.of("internal", "models", "knowledge/data")
        .forEach(folder -> assertNamed("dev/attache/" + folder + "/version.properties"));
  }

  private static void assertNamed(String path) {
    assertTrue(
        NativeImageTest.class.getClassLoader().getResource(path) != null, path + " is not there");
    assertTrue(
        PATTERNS.stream().anyMatch(pattern -> pattern.matcher(path).matches()),
        path + " is in no resource-config.json");
  }

  /** The same pack, which writes down the paths of what it gives. */
  private static DataPack watched(DataPack pack, TreeSet<String> read) {
    String folder = pack.getClass().getPackageName().replace('.', '/') + "/";
    return new DataPack() {
      @Override
      public String name() {
        return pack.name();
      }

      @Override
      public String version() {
        return pack.version();
      }

      @Override
      public int format() {
        return pack.format();
      }

      @Override
      public InputStream open(String resource) {
        InputStream in = pack.open(resource);
        if (in != null) {
          read.add(
              resource.startsWith("opennlp/")
                  ? "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin"
                  : folder + resource);
        }
        return in;
      }
    };
  }
}
