package dev.attache.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.actor.ActorMention;
import dev.attache.actor.ActorRecognizer;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceCategory;
import dev.attache.stance.StanceDetector;
import dev.attache.text.TextAnalyzer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Layers used without the facade. */
class AloneTest {
  @Test
  void actors() {
    List<ActorMention> found =
        ActorRecognizer.load().find(TextAnalyzer.load().analyze("Norway met Chad in Oslo."));
    assertEquals(
        List.of("Norway", "Chad", "Oslo"), found.stream().map(ActorMention::text).toList());
  }

  @Test
  void stances() {
    List<Stance> found =
        StanceDetector.load()
            .find("Norway condemned the attack on the port.", LocalDate.of(2025, 4, 17));
    assertEquals(StanceCategory.CONDEMN, found.get(0).category());
    assertEquals("Norway", found.get(0).holders().get(0).name());
  }
}
