package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.entity.Entity;
import dev.attache.text.Mention;
import dev.attache.text.Span;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Layers asked for one by one, and what an analysis can be asked. */
class LayersTest {
  private static final Document ARTICLE =
      Document.of(Articles.text(Articles.files().get(0)), Analyses.DATE);

  @ParameterizedTest
  @EnumSource
  void aLayerAloneIsWhatItIsAmongAll(Layer layer) {
    Analysis all = Analyses.ATTACHE.analyze(ARTICLE);
    Analysis alone = Attache.builder().layers(layer).build().analyze(ARTICLE);
    Analyses.check(alone);
    assertEquals(Set.of(layer), alone.layers());
    assertEquals(layer == Layer.ACTORS ? all.actors().size() : 0, alone.actors().size());
    assertEquals(layer == Layer.ROLES ? all.roles().size() : 0, alone.roles().size());
    assertEquals(layer == Layer.DATES ? all.dates().size() : 0, alone.dates().size());
    assertEquals(
        layer == Layer.STATEMENTS ? all.statements().size() : 0, alone.statements().size());
    assertEquals(layer == Layer.STANCES ? all.stances().size() : 0, alone.stances().size());
    assertEquals(layer == Layer.EVENTS ? all.events().size() : 0, alone.events().size());
  }

  @Test
  void provenanceNamesEveryJar() {
    var provenance = Analyses.ATTACHE.analyze(ARTICLE).provenance();
    assertEquals(Attache.version(), provenance.library());
    assertEquals(2, provenance.packs().size());
    for (String pack : provenance.packs()) {
      assertTrue(pack.endsWith(" " + Attache.version()), pack);
    }
    assertTrue(String.valueOf(provenance.knowledgeAsOf()).matches("\\d{4}-\\d\\d-\\d\\d"));
  }

  @Test
  void anEntityLeadsToAllThatIsSaidOfIt() {
    Analysis all = Analyses.ATTACHE.analyze(ARTICLE);
    for (Entity entity : all.entities()) {
      assertEquals(entity, all.entity(entity.id()));
      assertEquals(
          entity.mentions(), all.mentionsOf(entity).stream().map(all.actors()::indexOf).toList());
      all.rolesOf(entity).forEach(role -> assertEquals(entity.id(), role.entity()));
      all.statementsOf(entity).forEach(said -> assertEquals(entity.id(), said.entity()));
      all.stancesToward(entity).forEach(s -> assertTrue(all.stances().contains(s)));
      all.stancesOf(entity).forEach(s -> assertTrue(all.stances().contains(s)));
      all.eventsOf(entity).forEach(e -> assertTrue(all.events().contains(e)));
    }
  }

  @Test
  void aSpanLeadsToAllThatOverlapsIt() {
    Analysis all = Analyses.ATTACHE.analyze(ARTICLE);
    Span everything = new Span(0, ARTICLE.text().length());
    assertEquals(
        all.actors().size() + all.roles().size() + all.dates().size() + all.events().size(),
        all.overlapping(everything).size());
    assertEquals(all.stances(), all.stancesIn(everything));
    assertEquals(all.statements(), all.statementsIn(everything));
    for (Mention date : all.dates()) {
      assertTrue(all.overlapping(date.span()).contains(date));
    }
    assertEquals(0, all.overlapping(new Span(5, 5)).size());
  }
}
