package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.entity.Entity;
import dev.attache.event.Event;
import dev.attache.interchange.AnalysisReader;
import dev.attache.interchange.AnalysisWriter;
import dev.attache.stance.Party;
import dev.attache.stance.Stance;
import dev.attache.statement.Statement;
import dev.attache.text.Mention;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One analyser for all tests, and what holds for every analysis of any text. */
public final class Analyses {
  public static final Attache ATTACHE = Attache.load();
  public static final LocalDate DATE = LocalDate.of(2025, 4, 17);

  private Analyses() {}

  /** Analyses a text and checks everything that must hold. */
  public static Analysis checked(String text) {
    Analysis analysis = checkedWithoutJson(text);
    json(analysis);
    return analysis;
  }

  /** As {@link #checked}, but for JSON and back. */
  public static Analysis checkedWithoutJson(String text) {
    Analysis analysis = ATTACHE.analyze(Document.of(text, DATE));
    check(analysis);
    return analysis;
  }

  static void check(Analysis analysis) {
    mentions("actors", analysis, analysis.actors());
    mentions("roles", analysis, analysis.roles());
    mentions("dates", analysis, analysis.dates());
    mentions("events", analysis, analysis.events());
    statements(analysis);
    stances(analysis);
    pointers(analysis);
  }

  private static void json(Analysis analysis) {
    String json = new AnalysisWriter().toJson(analysis);
    assertEquals(
        analysis, new AnalysisReader("json").read(json, 1, analysis.document().text()), "JSON");
  }

  private static void mentions(String layer, Analysis analysis, List<? extends Mention> mentions) {
    String text = analysis.document().text();
    int before = 0;
    for (Mention mention : mentions) {
      Span span = mention.span();
      assertTrue(span.end() <= text.length() && span.length() > 0, layer + " " + span);
      assertEquals(span.of(text), mention.text(), layer);
      assertTrue(before <= span.start(), layer + " not sorted at " + span);
      before = span.start();
    }
  }

  private static void statements(Analysis analysis) {
    int length = analysis.document().text().length();
    int before = 0;
    for (Statement statement : analysis.statements()) {
      List<Span> all =
          Stream.of(statement.source(), statement.cue(), statement.content())
              .flatMap(List::stream)
              .toList();
      assertTrue(!statement.content().isEmpty(), "a statement has a content");
      int first = length;
      for (Span span : all) {
        assertTrue(span.end() <= length && span.length() > 0, "statement " + span);
        first = Math.min(first, span.start());
      }
      assertTrue(before <= first, "statements not sorted at " + first);
      before = first;
    }
  }

  private static void stances(Analysis analysis) {
    String text = analysis.document().text();
    int before = 0;
    for (Stance stance : analysis.stances()) {
      assertTrue(stance.cue().end() <= text.length(), "stance " + stance.cue());
      assertEquals(stance.cue().of(text), stance.cueText());
      Span proposition = stance.proposition();
      assertTrue(proposition == null || proposition.end() <= text.length(), "proposition");
      assertTrue(before <= stance.cue().start(), "stances not sorted at " + stance.cue());
      before = stance.cue().start();
    }
  }

  private static void pointers(Analysis analysis) {
    Set<String> ids = analysis.entities().stream().map(Entity::id).collect(Collectors.toSet());
    assertEquals(analysis.entities().size(), ids.size(), "entity ids are unique");
    for (Entity entity : analysis.entities()) {
      for (int mention : entity.mentions()) {
        assertTrue(mention < analysis.actors().size(), "mention " + mention);
        assertEquals(entity.id(), analysis.actors().get(mention).entity());
      }
    }
    analysis.actors().forEach(actor -> known(ids, actor.entity()));
    analysis.roles().forEach(role -> known(ids, role.entity()));
    analysis.statements().forEach(statement -> known(ids, statement.entity()));
    for (Stance stance : analysis.stances()) {
      stance.holders().forEach(party -> known(ids, party.entity()));
      Party target = stance.target();
      known(ids, target == null ? null : target.entity());
      index(stance.statement(), analysis.statements().size());
    }
    List<Event> events = analysis.events();
    for (int i = 0; i < events.size(); i++) {
      events.get(i).source().forEach(id -> known(ids, id));
      events.get(i).target().forEach(id -> known(ids, id));
      index(events.get(i).stance(), analysis.stances().size());
      index(events.get(i).sameAs(), i);
    }
  }

  private static void known(Set<String> ids, @Nullable String id) {
    assertTrue(id == null || ids.contains(id), "no entity " + id);
  }

  private static void index(@Nullable Integer index, int size) {
    assertTrue(index == null || (index >= 0 && index < size), "index " + index + " of " + size);
  }
}
