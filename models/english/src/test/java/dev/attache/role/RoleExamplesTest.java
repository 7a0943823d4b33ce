package dev.attache.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.internal.Tsv;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.spi.DataPacks;
import dev.attache.text.TextAnalyzer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples beside the tables of titles. */
class RoleExamplesTest {
  private static final DataPacks PACKS = DataPacks.discover();
  private static final TextAnalyzer ANALYZER = TextAnalyzer.load(PACKS);
  private static final RoleFinder FINDER = RoleFinder.load(PACKS, KnowledgeBase.load(PACKS));

  @TestFactory
  Stream<DynamicTest> findsWhatTheExamplesSay() {
    String file = "role/examples.tsv";
    return Tsv.parse(file, PACKS.require(file, "attache-models")).rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.require("text"), () -> check(row)));
  }

  /** The others share one finder, whose tables were read before they began. */
  @Test
  void readAnewItFindsTheSame() {
    RoleFinder anew = RoleFinder.load(PACKS, KnowledgeBase.load(PACKS));
    for (String text :
        List.of(
            "The Norwegian minister of trade and industry met the ministers of finance.",
            "Health, labour and water ministers of Chile met the interior minister.",
            "The agriculture secretary and the ministers for the environment left.",
            "Deputy foreign ministers, two ambassadors-at-large and the attorneys general wrote.",
            "The acting prime minister-designate, an ex-chancellor, met the chiefs of staff.")) {
      assertEquals(
          FINDER.find(ANALYZER.analyze(text), List.of(), LocalDate.of(2025, 4, 17)),
          anew.find(ANALYZER.analyze(text), List.of(), LocalDate.of(2025, 4, 17)),
          text);
    }
  }

  private static void check(Tsv.Row row) {
    MarkedText example = MarkedText.read(row.require("text"));
    List<RoleMention> found =
        FINDER.find(
            ANALYZER.analyze(example.text()),
            example.names(),
            LocalDate.parse(row.require("date")));
    assertEquals(example.roles(), found.stream().map(RoleMention::span).toList(), found::toString);
    List<String> said = found.stream().map(RoleExamplesTest::say).toList();
    assertEquals(row.get("expect"), String.join("; ", said), found::toString);
    String why = row.get("why");
    assertTrue(
        why.isEmpty() || found.get(0).explanation().contains(why),
        () -> found.get(0).explanation());
  }

  private static String say(RoleMention role) {
    String place =
        !role.countries().isEmpty()
            ? String.join("+", role.countries())
            : Objects.requireNonNullElse(role.country(), "?");
    String holder =
        !role.holders().isEmpty()
            ? String.join("+", role.holders())
            : Objects.requireNonNullElse(role.holder(), "?");
    String modifier = role.modifier() == null ? "" : role.modifier() + " ";
    return modifier + role.office() + "/" + place + "/" + holder;
  }
}
