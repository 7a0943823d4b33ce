package dev.attache.event;

import dev.attache.stance.Stance;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Acts that are no events of their own, but what a stance of the same sentence is about. */
final class Intents {
  private final EventTables tables;
  private final AnnotatedText text;
  private final Map<Span, SentenceEvents.Act> acts;
  private final List<Event> intended = new ArrayList<>();

  Intents(EventTables tables, AnnotatedText text, Map<Span, SentenceEvents.Act> acts) {
    this.tables = tables;
    this.text = text;
    this.acts = acts;
  }

  /** Takes such acts out of a list. */
  void remove(List<Event> found, List<Stance> stances) {
    found.removeIf(event -> giveWay(event, stances) && intended.add(event));
  }

  /**
   * An act that is asked for or denied is what a stance is about, and no event of its own; one that
   * is planned or refused is left out where a stance in its sentence is about it.
   */
  private boolean giveWay(Event event, List<Stance> stances) {
    if (event.kind() != null) {
      return false;
    }
    return switch (event.status()) {
      case CALLED_FOR -> true;
      case NOT_HELD -> !refused(event) || toldBy(stances, event);
      case PLANNED -> toldBy(stances, event);
      case HELD, ONGOING -> false;
    };
  }

  private boolean refused(Event event) {
    SentenceEvents.Act act = acts.get(event.span());
    return act != null && act.refused();
  }

  private boolean toldBy(List<Stance> stances, Event event) {
    Span sentence = sentence(event.span());
    for (int i = firstFrom(stances, Stance::cue, sentence.start()); i < stances.size(); i++) {
      Stance stance = stances.get(i);
      if (stance.cue().start() >= sentence.end()) {
        break;
      }
      Span proposition = stance.proposition();
      if (proposition != null
          && proposition.contains(event.span())
          && !event.span().overlaps(stance.cue())
          && tables.row(stance) != null) {
        return true;
      }
    }
    return false;
  }

  /** "Rejected a call for talks": the call is another's, and what is rejected. */
  boolean objectOfStance(Stance stance, List<Stance> stances) {
    int first = text.tokenFrom(stance.cue().start());
    int noun = text.graph().headOf(first, text.tokenFrom(stance.cue().end()));
    if (noun < 0 || text.upos(noun) != Upos.NOUN || text.head(noun) < 0) {
      return false;
    }
    Span above = text.span(text.head(noun), text.head(noun) + 1);
    int i = firstFrom(stances, Stance::cue, sentence(stance.cue()).start());
    for (; i < stances.size() && stances.get(i).cue().start() < above.end(); i++) {
      Stance other = stances.get(i);
      if (other != stance && other.cue().overlaps(above) && tables.row(other) != null) {
        return true;
      }
    }
    return false;
  }

  /** The first act that is threatened, promised, asked for or refused, or null. */
  @Nullable Event of(Stance stance, PloverCategory plover) {
    Span proposition = stance.proposition();
    if (proposition == null || !ofIntent(plover)) {
      return null;
    }
    int first = firstFrom(intended, Event::span, proposition.start());
    boolean within = first < intended.size() && proposition.contains(intended.get(first).span());
    return within && !inRelativeClause(intended.get(first).span(), stance.cue())
        ? intended.get(first)
        : null;
  }

  /** "Will support a resolution that imposes sanctions": the sanctions are not what is intended. */
  private boolean inRelativeClause(Span act, Span cue) {
    int at = text.tokenFrom(act.start());
    while (at >= 0 && at < text.tokenCount() && !text.span(at, at + 1).overlaps(cue)) {
      if (text.relation(at) == Relation.ACL_RELCL) {
        return true;
      }
      at = text.head(at);
    }
    return false;
  }

  private static boolean ofIntent(PloverCategory plover) {
    return switch (plover) {
      case AGREE, REQUEST, REJECT, THREATEN -> true;
      default -> false;
    };
  }

  /** The sentence a span begins in. */
  Span sentence(Span span) {
    int token = Math.min(text.tokenCount() - 1, text.tokenFrom(span.start()));
    return text.sentence(text.sentenceOf(token));
  }

  /** The first of a sorted list that starts at {@code offset} or later. */
  private static <T> int firstFrom(List<T> items, Function<T, Span> place, int offset) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(items.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
