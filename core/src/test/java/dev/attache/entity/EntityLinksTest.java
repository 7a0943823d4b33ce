package dev.attache.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.actor.MentionForm;
import dev.attache.role.RoleBasis;
import dev.attache.role.RoleMention;
import dev.attache.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityLinksTest {
  private static final String TEXT =
      "Norway's foreign minister met Swedish Prime Minister Anna Berg in Oslo.";
  private static final EntityLinks LINKS =
      new EntityLinks(
          List.of(
              actor("Norway", ActorKind.COUNTRY, "E1"),
              actor("Anna Berg", ActorKind.PERSON, "E3"),
              actor("Oslo", ActorKind.LOCATION, null)),
          List.of(
              role("foreign minister", "NOR", "E2"), role("Swedish Prime Minister", "SWE", "E3")),
          List.of(
              entity("E1", ActorKind.COUNTRY, "Norway", "NOR"),
              entity("E2", ActorKind.PERSON, "Per Dahl", "NOR"),
              entity("E3", ActorKind.PERSON, "Anna Berg", "SWE")));

  /** Sets of entities would otherwise take time in proportion to the text for each question. */
  @Test
  void itsHashDoesNotReadTheMentions() {
    Entity once = new Entity("E1", ActorKind.COUNTRY, "Iran", "IRN", null, null, null, List.of(0));
    Entity often =
        new Entity("E1", ActorKind.COUNTRY, "Iran", "IRN", null, null, null, List.of(0, 4, 9));
    assertEquals(once.hashCode(), often.hashCode());
    assertNotEquals(once, often);
  }

  @ParameterizedTest
  @CsvSource({
    "Norway, E1",
    "minister, E2",
    "Minister, E3",
    "Berg, E3",
    "Swedish, E3",
    "met,",
    "Oslo,",
  })
  void findsWhoAWordIs(String word, @Nullable String id) {
    assertEquals(LINKS.entity(id), LINKS.at(span(word)));
  }

  @ParameterizedTest
  @CsvSource({
    "Norway's foreign minister, E2",
    "foreign minister, E2",
    "Swedish Prime Minister Anna Berg, E3",
    "Anna Berg in Oslo, E3",
    "Norway, E1",
    "met,",
  })
  void findsWhoAPhraseIs(String phrase, @Nullable String id) {
    assertEquals(LINKS.entity(id), LINKS.head(TEXT, span(phrase)));
  }

  @Test
  void knowsItsEntities() {
    assertEquals(LINKS.entity("E1"), LINKS.state("NOR"));
    assertNull(LINKS.state("SWE"));
    assertNull(LINKS.entity("E4"));
    assertNull(LINKS.entity("E03"));
    assertNull(LINKS.entity("Ex"));
    assertNull(LINKS.entity(null));
  }

  private static Span span(String part) {
    int start = TEXT.indexOf(part);
    return new Span(start, start + part.length());
  }

  private static ActorMention actor(String part, ActorKind kind, @Nullable String entity) {
    return new ActorMention(span(part), part, kind, MentionForm.NAME, part, null, false, entity, 1);
  }

  private static RoleMention role(String part, String country, String entity) {
    return new RoleMention(
        span(part),
        part,
        part,
        null,
        country,
        null,
        List.of(),
        List.of(),
        entity,
        null,
        RoleBasis.NONE,
        null,
        "");
  }

  private static Entity entity(String id, ActorKind kind, String name, String country) {
    return new Entity(id, kind, name, country, country, null, null, List.of());
  }
}
