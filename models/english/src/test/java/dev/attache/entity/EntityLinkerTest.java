package dev.attache.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.actor.ActorMention;
import dev.attache.actor.MentionForm;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whom names and pronouns mean, in sentences made up for the purpose; see {@code entities.csv}. */
class EntityLinkerTest {
  private static final Attache ATTACHE =
      Attache.builder().layers(Layer.ACTORS, Layer.ROLES).build();

  /** Each mention but descriptions as {@code surface=name}, with a star where it is a metonym. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "entities.csv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void knowsWhoIsMeant(String text, LocalDate date, String expected) {
    StringJoiner found = new StringJoiner("; ");
    for (ActorMention m : ATTACHE.analyze(Document.of(text, date)).actors()) {
      if (m.form() != MentionForm.DESCRIPTION) {
        found.add(m.text() + "=" + m.name() + (m.metonym() ? "*" : ""));
      }
    }
    assertEquals(expected == null ? "" : expected, found.toString());
  }

  @Test
  void describedStatesAndPersonsAreLinked() {
    assertEquals("Paris", described("The French capital was quiet.", "French capital"));
    assertEquals("Russia", described("Russian forces left the town.", "Russian forces"));
  }

  @Test
  void bodiesAreMeantByTheirHeadNoun() {
    assertEquals(
        "foreign ministry",
        described("The foreign ministry called. The ministry was angry.", "ministry"));
    assertEquals(
        "International Criminal Court",
        described("The International Criminal Court ruled. The court sat on Monday.", "court"));
    assertEquals(
        "not found",
        described("The court of the king sat after the Supreme Court had ruled.", "court"));
    assertEquals(
        "not found",
        described("The Labour Party beat the Green Party. The party gave in.", "party"));
    assertEquals("not found", described("The ministry was angry.", "ministry"));
  }

  private static String described(String text, String words) {
    return ATTACHE.analyze(Document.of(text, LocalDate.of(2024, 3, 5))).actors().stream()
        .filter(m -> m.form() == MentionForm.DESCRIPTION && m.text().equals(words))
        .map(ActorMention::name)
        .findFirst()
        .orElse("not found");
  }
}
