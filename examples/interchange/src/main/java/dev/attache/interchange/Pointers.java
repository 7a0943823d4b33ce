package dev.attache.interchange;

import dev.attache.Analysis;
import dev.attache.Layer;
import dev.attache.entity.Entity;
import dev.attache.event.Event;
import dev.attache.stance.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers by which items name items of other lists: each must be that of one. */
final class Pointers {
  private final Fields line;

  Pointers(Fields line) {
    this.line = line;
  }

  /** A list that the line does not have cannot be pointed into wrongly, but for that of actors. */
  void check(Analysis analysis) {
    for (Entity entity : analysis.entities()) {
      entity.mentions().forEach(mention -> check("entities", mention, analysis.actors().size()));
    }
    boolean statements = analysis.layers().contains(Layer.STATEMENTS);
    for (Stance stance : analysis.stances()) {
      check("stances", stance.statement(), statements ? analysis.statements().size() : -1);
    }
    boolean stances = analysis.layers().contains(Layer.STANCES);
    List<Event> events = analysis.events();
    for (int i = 0; i < events.size(); i++) {
      check("events", events.get(i).stance(), stances ? analysis.stances().size() : -1);
      check("events", events.get(i).sameAs(), i);
    }
  }

  /**
   * @param size of the list pointed into, or -1 where there is none
   */
  private void check(String key, @Nullable Integer number, int size) {
    if (number != null && (number < 0 || (size >= 0 && number >= size))) {
      throw line.error(
          key, "a list whose numbers are of items before or beside it", number.toString());
    }
  }
}
