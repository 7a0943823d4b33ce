package dev.attache.event;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.date.DateMention;
import dev.attache.entity.Entity;
import dev.attache.entity.EntityLinks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a clause by the order of its words. Long subjects with names, titles and appositions are
 * where parsers slip: "Rubio and Keith Kellogg, the president's envoy, arrived in Paris".
 */
final class PlainOrder {
  /** How many words a phrase between commas may have. */
  private static final int MAX_INSERT = 20;

  private static final int MAX_SUBJECT = 40;
  private static final int MAX_MODIFIERS = 5;
  private static final Set<String> ADDING = Set.of("as", "along", "together", "and", "accompanied");

  private final AnnotatedText text;
  private final EntityLinks links;
  private final List<DateMention> dates;
  private final Parties parties;

  PlainOrder(AnnotatedText text, EntityLinks links, List<DateMention> dates, Parties parties) {
    this.text = text;
    this.links = links;
    this.dates = dates;
    this.parties = parties;
  }

  /**
   * "They were in Paris on Thursday for talks".
   *
   * @param verb the form of "be"
   * @param place the mention of the place
   * @param date the mention of the date, or null
   */
  record Whereabouts(int verb, ActorMention place, @Nullable DateMention date) {}

  /** Where those who meet were said to be, right before the words of the engagement, or null. */
  @Nullable Whereabouts whereabouts(Site site) {
    int from = text.firstToken(text.sentenceOf(site.token()));
    int at = site.token() - 1;
    for (int i = 0; i < MAX_MODIFIERS && at > from && !site.verb() && modifier(at); i++) {
      at--;
    }
    if (at <= from || !text.lemma(at).equals(site.verb() ? "to" : "for")) {
      return null;
    }
    at--;
    DateMention date = dateAt(at);
    if (date != null) {
      at = text.tokenFrom(date.span().start()) - 1;
      at = at > from && text.lemma(at).equals("on") ? at - 1 : at;
    }
    ActorMention place = at > from ? links.actorAt(text.span(at, at + 1)) : null;
    if (place == null || !isPlace(place)) {
      return null;
    }
    at = text.tokenFrom(place.span().start()) - 1;
    at = at > from && text.upos(at) == Upos.DET ? at - 1 : at;
    if (at <= from || !VerbGroup.AT.contains(text.lemma(at))) {
      return null;
    }
    at--;
    while (at > from && text.upos(at) == Upos.ADV) {
      at--;
    }
    return text.lemma(at).equals("be") ? new Whereabouts(at, place, date) : null;
  }

  private boolean modifier(int at) {
    return switch (text.upos(at)) {
      case ADJ, NOUN, PROPN, DET, NUM, ADV -> true;
      case PUNCT -> text.word(at).equals("-");
      default -> false;
    };
  }

  private static boolean isPlace(ActorMention mention) {
    return mention.kind() == ActorKind.LOCATION || mention.kind() == ActorKind.COUNTRY;
  }

  private @Nullable DateMention dateAt(int token) {
    Span span = text.span(token, token + 1);
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < dates.size() && dates.get(low).span().overlaps(span) ? dates.get(low) : null;
  }

  /** Who stands right before a verb; a phrase between commas may stand in between. */
  List<Entity> before(int verb) {
    int from = text.firstToken(text.sentenceOf(verb));
    int at = verb - 1;
    while (at >= from && (text.upos(at) == Upos.AUX || text.upos(at) == Upos.ADV)) {
      at--;
    }
    Set<Entity> found = new LinkedHashSet<>();
    if (at >= from && text.word(at).equals(",")) {
      int comma = insertStart(from, at);
      if (comma < 0) {
        return List.of();
      }
      if (ADDING.contains(text.lemma(comma + 1))) {
        collect(comma + 1, at, found);
      }
      at = comma - 1;
    }
    int end = at + 1;
    int fronted = fronted(from, end);
    while (at > fronted && end - at < MAX_SUBJECT && ofPhrase(at)) {
      at--;
    }
    Set<Entity> all = new LinkedHashSet<>();
    collect(at + 1, end, all);
    all.addAll(found);
    return List.copyOf(all);
  }

  /**
   * "On the sidelines of the forum, they met": the comma that ends what is put first, or before.
   */
  private int fronted(int from, int end) {
    int last = text.upos(from) == Upos.ADP ? Math.min(end, from + MAX_SUBJECT) : from;
    for (int at = from; at < last; at++) {
      if (text.word(at).equals(",")) {
        return at;
      }
    }
    return from - 1;
  }

  /** The comma that opens the phrase closed by another one, or −1. */
  private int insertStart(int from, int close) {
    for (int at = close - 1; at > from && close - at <= MAX_INSERT; at--) {
      if (text.word(at).equals(",")) {
        return at;
      }
      String tag = text.tag(at);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean ofPhrase(int at) {
    return switch (text.upos(at)) {
      case NOUN, PROPN, ADJ, DET, NUM, CCONJ -> true;
      case PRON -> !text.tag(at).startsWith("W");
      case PUNCT -> text.word(at).equals(",") || text.word(at).equals("-");
      default -> text.lemma(at).equals("of") || text.tag(at).equals("POS");
    };
  }

  /** The actors at the ends of the noun phrases in {@code [from, to)}. */
  private void collect(int from, int to, Set<Entity> found) {
    for (int at = from; at < to; at++) {
      boolean last = at + 1 == to || !(nominal(at + 1) || text.tag(at + 1).equals("POS"));
      boolean ofState = at > from && text.lemma(at - 1).equals("of");
      if (nominal(at) && last && !ofState && dateAt(at) == null && !parties.place(at)) {
        found.addAll(parties.entities(at));
      }
    }
  }

  private boolean nominal(int at) {
    Upos upos = text.upos(at);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
  }
}
