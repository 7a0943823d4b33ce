package dev.attache.cli.html;

import dev.attache.Analysis;
import dev.attache.Layer;
import dev.attache.event.Event;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceCategory;
import dev.attache.statement.Statement;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What the items of an analysis mark in its text. */
final class Marks {
  private final List<Mark> marks = new ArrayList<>();

  private Marks() {}

  static List<Mark> of(Analysis analysis) {
    Marks all = new Marks();
    all.collect(analysis);
    return all.marks;
  }

  private void collect(Analysis analysis) {
    for (int i = 0; i < analysis.actors().size(); i++) {
      add("a" + i, Layer.ACTORS, "actor", analysis.actors().get(i).span());
    }
    for (int i = 0; i < analysis.roles().size(); i++) {
      add("r" + i, Layer.ROLES, "role", analysis.roles().get(i).span());
    }
    for (int i = 0; i < analysis.dates().size(); i++) {
      add("d" + i, Layer.DATES, "date", analysis.dates().get(i).span());
    }
    for (int i = 0; i < analysis.statements().size(); i++) {
      statement("s" + i, analysis.statements().get(i));
    }
    for (int i = 0; i < analysis.stances().size(); i++) {
      stance("p" + i, analysis.stances().get(i));
    }
    for (int i = 0; i < analysis.events().size(); i++) {
      Event event = analysis.events().get(i);
      // a verbal event lies on the cue of its stance, which is marked already
      boolean verbal = event.stance() != null && !analysis.stances().isEmpty();
      add("e" + i, Layer.EVENTS, verbal ? "event verbal" : "event", event.span());
    }
  }

  private void statement(String item, Statement statement) {
    statement.source().forEach(span -> add(item, Layer.STATEMENTS, "", span));
    statement.cue().forEach(span -> add(item, Layer.STATEMENTS, "say", span));
    statement.content().forEach(span -> add(item, Layer.STATEMENTS, "said", span));
  }

  private void stance(String item, Stance stance) {
    if (stance.category() == StanceCategory.STATE) {
      return; // a report without a position is among the statements
    }
    String side = stance.polarity() > 0 ? "for" : stance.polarity() < 0 ? "against" : "open";
    add(item, Layer.STANCES, "stance " + side, stance.cue());
    Span proposition = stance.proposition();
    if (proposition != null) {
      add(item, Layer.STANCES, "", proposition);
    }
  }

  private void add(String item, Layer layer, String look, Span span) {
    if (span.length() > 0) {
      marks.add(new Mark(item, layer, look, span));
    }
  }
}
