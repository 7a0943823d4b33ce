package dev.attache.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Tenure;
import dev.attache.spi.DataPacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HolderNamesTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load(DataPacks.discover());
  private static final LocalDate DAY = LocalDate.of(2025, 4, 17);
  private static final String TYPE = "head-of-government";

  private final HolderNames names = new HolderNames(KNOWLEDGE);

  @Test
  void findsHoldersByEachWordOfTheirNames() {
    Map<String, List<Tenure>> byWord = names.of(TYPE, DAY);
    for (String word : List.of("keir", "starmer")) {
      assertEquals("GBR/" + TYPE, byWord.get(word).get(0).officeId());
    }
    assertEquals(Map.of(), names.of(TYPE, null));
    assertEquals(Map.of(), names.of("no class of office", DAY));
  }

  @Test
  void keepsWhatWasAskedLast() {
    Map<String, List<Tenure>> first = names.of(TYPE, DAY);
    for (int i = 1; i < 40; i++) {
      names.of(TYPE, DAY.minusDays(i));
      assertSame(first, names.of(TYPE, DAY));
    }
  }

  @Test
  void answersAlikeInAnyOrderAndOnAnyThread() {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      days.add(DAY.minusMonths(i * 7 % 30));
    }
    IntStream.range(0, days.size())
        .parallel()
        .forEach(
            i ->
                assertEquals(
                    new HolderNames(KNOWLEDGE).of(TYPE, days.get(i)), names.of(TYPE, days.get(i))));
  }
}
