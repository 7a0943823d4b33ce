package dev.attache.event;

import dev.attache.date.DateMention;
import dev.attache.entity.Entity;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the events of one document's sentences by frames. */
final class SentenceEvents {
  private final AnnotatedText text;
  private final Grammar grammar;
  private final EventTables tables;
  private final Parties parties;
  private final PlainOrder order;
  private final Sides sides;
  private final StatusRules status;
  private final Surroundings surroundings;
  private final ReportedFrom reported;
  private final Map<Span, Act> acts;
  private final BitSet dated; // words of dates: "March 14" is no march

  /**
   * The act an event is about, whatever became of it.
   *
   * @param cameo its code
   * @param refused true where somebody says that he will not do it
   */
  record Act(@Nullable String cameo, boolean refused) {}

  /**
   * @param acts filled with the act of every event found, by the span of its trigger
   */
  SentenceEvents(
      AnnotatedText text,
      Grammar grammar,
      EventTables tables,
      Parties parties,
      PlainOrder order,
      Surroundings surroundings,
      ReportedFrom reported,
      List<DateMention> dates,
      Map<Span, Act> acts) {
    this.text = text;
    this.grammar = grammar;
    this.tables = tables;
    this.parties = parties;
    this.order = order;
    this.sides =
        new Sides(text, grammar, parties, order, new Companions(text, grammar, tables, parties));
    this.status = new StatusRules(text, grammar, tables);
    this.surroundings = surroundings;
    this.reported = reported;
    this.acts = acts;
    this.dated = words(dates);
  }

  private BitSet words(List<DateMention> dates) {
    BitSet words = new BitSet(text.tokenCount());
    int next = 0;
    for (DateMention date : dates) {
      while (next < text.tokenCount() && text.end(next) <= date.span().start()) {
        next++;
      }
      for (int i = next; i < text.tokenCount() && text.start(i) < date.span().end(); i++) {
        words.set(i);
      }
    }
    return words;
  }

  /** Adds the events of a sentence in order of their triggers. */
  void find(int sentence, List<Event> found) {
    int before = found.size();
    Map<Integer, Fired> fired = new HashMap<>();
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      Frame frame = dated.get(token) ? null : frameAt(token);
      if (frame == null) {
        continue;
      }
      Site site = new Site(text, grammar, tables, token, frame.verb());
      Fired above = fired.get(site.governorVerb());
      boolean inVerb = above != null && namedByVerb(site, frame, above.frame());
      if (inVerb
          || purpose(site, frame, fired)
          || (frame.verb() && namedByNoun(site, frame, fired))) {
        continue;
      }
      Event event = event(site, frame);
      if (event != null) {
        fired.put(token, new Fired(frame, event));
        reported.note(site, event);
        found.add(
            above == null || besides(site, above.frame())
                ? event
                : ended(event, above, found.subList(before, found.size())));
      }
    }
  }

  /** A frame that has given an event in this sentence. */
  private record Fired(Frame frame, Event event) {}

  private @Nullable Frame frameAt(int token) {
    Upos upos = text.upos(token);
    boolean verb = upos == Upos.VERB;
    if (!verb && upos != Upos.NOUN && upos != Upos.PROPN) {
      return null;
    }
    List<Frame> frames = tables.frames(verb, lemma(token, upos));
    if (verb && frames.isEmpty()) {
      String trigger = tables.verbOf(text.word(token).toLowerCase(Locale.ROOT));
      frames = trigger == null ? frames : tables.frames(true, trigger);
    }
    if (frames.isEmpty()) {
      return null;
    }
    Site site = new Site(text, grammar, tables, token, verb);
    for (Frame frame : frames) {
      if (triggered(frame, token) && frame.fits(site, parties)) {
        return frame;
      }
    }
    return null;
  }

  private String lemma(int token, Upos upos) {
    String lemma = text.lemma(token);
    return upos == Upos.PROPN ? lemma.toLowerCase(Locale.ROOT) : lemma;
  }

  private boolean triggered(Frame frame, int token) {
    List<String> words = frame.trigger();
    int first = token - words.size() + 1;
    if (first < text.firstToken(text.sentenceOf(token))) {
      return false;
    }
    for (int i = 0; i < words.size() - 1; i++) {
      if (!text.lemma(first + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Will meet in Paris for talks", "carried out strikes" are one event each, named by the verb.
   */
  private boolean namedByVerb(Site site, Frame frame, Frame above) {
    if (!frame.engagement()) {
      return !above.engagement();
    }
    return above.engagement()
        && !tables.ofItsOwn(lemma(site.token(), text.upos(site.token())))
        && !text.lemma(site.governorVerb()).equals("host");
  }

  /** "Travel to Rome for the summit", "met on the margins of the summit": an event each. */
  private boolean besides(Site site, Frame above) {
    int head = text.head(site.token());
    boolean margin = head >= 0 && tables.margin(text.lemma(head));
    boolean journey =
        above.kind() == EngagementKind.VISIT
            && !text.lemma(site.governorVerb()).equals("host")
            && tables.ofItsOwn(lemma(site.token(), text.upos(site.token())));
    return margin || journey;
  }

  /** "Met to discuss", "shunned work to protest": the purpose of an act is no second one. */
  private static boolean purpose(Site site, Frame frame, Map<Integer, Fired> fired) {
    Fired above = fired.get(site.purposeOf());
    return above != null && above.frame().engagement() == frame.engagement();
  }

  /** "A strike was carried out": one event, named by the noun that stands before the verb. */
  private static boolean namedByNoun(Site site, Frame frame, Map<Integer, Fired> fired) {
    for (int object : site.objects()) {
      Fired noun = fired.get(object);
      if (noun != null && noun.frame().engagement() == frame.engagement()) {
        return true;
      }
    }
    return false;
  }

  /** "Broke off talks": one event, the talks, in the category of what was done to them. */
  private static Event ended(Event talks, Fired above, List<Event> sentence) {
    Event act = above.event();
    sentence.remove(act);
    List<String> others = new ArrayList<>(talks.source());
    others.addAll(talks.target());
    others.removeAll(act.source());
    List<String> target =
        others.isEmpty() ? act.target() : List.copyOf(new LinkedHashSet<>(others));
    return talks.coded(act.plover(), act.cameo(), act.mode()).between(act.source(), target);
  }

  private @Nullable Event event(Site site, Frame frame) {
    boolean named = frame.engagement() ? site.valued() : site.onlyNamed();
    if (named || (!frame.engagement() && status.hypothetical(site))) {
      return null;
    }
    PlainOrder.Whereabouts at = frame.engagement() ? order.whereabouts(site) : null;
    EventStatus state = status.status(site, frame.kind());
    Surroundings.Place where = surroundings.place(site, frame.kind());
    String date = surroundings.date(site);
    if (at != null) {
      where = where == null ? surroundings.literally(at.place()) : where;
      date = date == null && at.date() != null ? surroundings.day(at.date()) : date;
      state = site.verbGroup().contains(at.verb()) || told(state) ? status.at(at, site) : state;
    }
    Sides.Pair pair =
        frame.engagement()
            ? sides.engagement(site, frame, where, at)
            : sides.act(site, frame, where == null ? null : where.entity());
    String place = where == null ? null : where.name();
    boolean nothing = place == null && date == null;
    if (pair.participants().isEmpty() && pair.isEmpty() && (nothing || !frame.engagement())) {
      return null;
    }
    Span span = Triggers.span(text, site, frame);
    String act = sides.thirdParty(frame, where, pair) ? "044" : frame.cameo();
    PloverCategory plover = plover(frame, state);
    Modes.Coding coding = tables.modes().of(frame.plover(), act, site, parties);
    acts.put(span, new Act(coding.cameo(), state == EventStatus.NOT_HELD && site.future()));
    if (plover != frame.plover()) {
      coding = tables.modes().of(plover, coding.cameo(), site, parties);
    }
    return new Event(
        span,
        span.of(text.text()),
        plover,
        coding.cameo(),
        coding.mode(),
        frame.kind(),
        Parties.ids(pair.source()),
        Parties.ids(pair.target()),
        pair.sourceSector(),
        pair.targetSector(),
        names(pair.participants()),
        place,
        date,
        state,
        null,
        null,
        "frame \"" + String.join(" ", frame.trigger()) + "\", frames.tsv:" + frame.line());
  }

  private static boolean told(EventStatus state) {
    return state == EventStatus.HELD || state == EventStatus.ONGOING;
  }

  private static List<String> names(List<Entity> entities) {
    Set<String> names = new LinkedHashSet<>();
    for (Entity entity : entities) {
      names.add(entity.name());
    }
    return List.copyOf(names);
  }

  /**
   * What is only planned, asked for or refused is an intent, a request or a refusal; to plan harm
   * is to threaten, and to announce a refusal is to refuse.
   */
  private static PloverCategory plover(Frame frame, EventStatus status) {
    return switch (status) {
      case HELD, ONGOING -> frame.plover();
      case PLANNED -> intent(frame.plover());
      case CALLED_FOR -> PloverCategory.REQUEST;
      case NOT_HELD -> PloverCategory.REJECT;
    };
  }

  private static PloverCategory intent(PloverCategory act) {
    return switch (act) {
      case ASSAULT, COERCE, SANCTION, MOBILIZE, PROTEST, THREATEN -> PloverCategory.THREATEN;
      case REJECT -> PloverCategory.REJECT;
      default -> PloverCategory.AGREE;
    };
  }
}
