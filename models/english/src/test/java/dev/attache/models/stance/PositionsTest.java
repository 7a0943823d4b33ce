package dev.attache.models.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.Positions;
import dev.attache.stance.StanceCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private static final Attache ATTACHE =
      Attache.builder().layers(Layer.ACTORS, Layer.STANCES).build();

  private static final Analysis SPRING =
      read("France condemned Iran. Norway praised Iran. France accused Iran of a raid.", 3);
  private static final Analysis SUMMER = read("France welcomed the offer of Iran.", 7);

  private static Analysis read(String text, int month) {
    return ATTACHE.analyze(Document.of(text, LocalDate.of(2024, month, 1)));
  }

  @Test
  void listsWhatAnActorHoldsByDate() {
    Positions positions = Positions.of(List.of(SUMMER, SPRING));
    assertEquals(
        List.of(StanceCategory.CONDEMN, StanceCategory.ACCUSE, StanceCategory.WELCOME),
        positions.by("FRA").stream().map(held -> held.stance().category()).toList());
    assertEquals(positions.by("FRA"), positions.by("France"));
    assertEquals(4, positions.toward("IRN").size());
  }

  @Test
  void weighsTheNetPosition() {
    Positions.Net net = Positions.of(SPRING).net("FRA", "IRN");
    assertEquals(2, net.evidence().size());
    assertEquals(-3.5, net.score(), 1e-9);
    assertEquals(0, Positions.of(SPRING).net("IRN", "FRA").score());
  }

  @Test
  void pressureOnSomebodyElseIsNoPositionTowardTheOneAsked() {
    Analysis text = read("France urged Peru to increase pressure on Iran. France praised Chad.", 4);
    Positions positions = Positions.of(text);
    assertEquals(1, positions.toward("IRN").size());
    assertEquals(List.of(), positions.net("FRA", "IRN").evidence());
    assertEquals(1, positions.net("FRA", "PER").evidence().size());
    assertEquals(0, positions.net("FRA", "PER").score());
  }

  @Test
  void whoActsIsMeantNotWhomItBefalls() {
    Positions positions = Positions.of(read("France condemned Iran's attack on Chad.", 4));
    assertEquals(-4, positions.net("FRA", "IRN").score(), 1e-9);
    assertEquals(0, positions.net("FRA", "TCD").score());
    assertEquals(1, positions.toward("TCD").size());
  }

  @Test
  void followsAPositionOverManyDocuments() {
    List<Analysis> year =
        List.of(
            read("France criticised Iran over the vote.", 1),
            read("France condemned Iran over the arrests.", 5),
            read("France thanked Iran for the release.", 9));
    List<LocalDate> dates =
        Positions.of(year).by("FRA").stream()
            .map(held -> held.analysis().document().date())
            .toList();
    assertEquals(3, dates.size());
    assertEquals(dates.stream().sorted().toList(), dates);
    assertEquals(3, Positions.of(year).net("FRA", "IRN").evidence().size());
    Positions.Change change =
        Positions.of(year.subList(0, 2)).changeTo(Positions.of(year.get(2)), "FRA", "IRN");
    assertTrue(change.before().score() < 0 && change.after().score() > 0, change::toString);
  }

  @Test
  void saysWhatChanged() {
    Positions.Change change = Positions.of(SPRING).changeTo(Positions.of(SUMMER), "FRA", "IRN");
    assertEquals(Set.of(StanceCategory.WELCOME), change.gained());
    assertEquals(Set.of(StanceCategory.CONDEMN, StanceCategory.ACCUSE), change.lost());
    assertTrue(change.after().score() > change.before().score());
    assertTrue(Positions.of(SPRING).changeTo(Positions.of(SPRING), "FRA", "IRN").unchanged());
  }
}
