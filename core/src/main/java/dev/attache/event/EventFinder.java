package dev.attache.event;

import dev.attache.date.DateMention;
import dev.attache.entity.Entity;
import dev.attache.entity.EntityLinks;
import dev.attache.spi.DataPacks;
import dev.attache.stance.Stance;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds events by a table of frames, and takes verbal ones from the stances. Categories are those
 * of PLOVER (Open Event Data Alliance, 2021). Immutable and safe for use by many threads.
 */
public final class EventFinder {
  private final EventTables tables;

  private EventFinder(EventTables tables) {
    this.tables = tables;
  }

  /**
   * Reads the tables of this layer.
   *
   * @throws dev.attache.ModelMissingException where no pack has them
   * @throws dev.attache.DataFormatException where a row does not follow the format
   */
  public static EventFinder load(DataPacks packs) {
    return new EventFinder(EventTables.load(packs));
  }

  /** Events, sorted by the start of the trigger. */
  public List<Event> find(
      AnnotatedText text, EntityLinks links, List<DateMention> dates, List<Stance> stances) {
    Grammar grammar = new Grammar(text);
    Parties parties = new Parties(text, grammar, links, tables);
    Map<Span, String> acts = new HashMap<>();
    Builder builder =
        new Builder(
            text,
            grammar,
            parties,
            new StatusRules(text, grammar, tables),
            new Surroundings(text, grammar, links, dates, tables),
            acts);
    List<Event> found = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      builder.sentence(sentence, found);
    }
    new StanceEvents(tables, text, links, parties, acts).add(stances, found);
    return Repeats.mark(found, text, links);
  }

  /** Work of one document. */
  private final class Builder {
    private final AnnotatedText text;
    private final Grammar grammar;
    private final Parties parties;
    private final StatusRules status;
    private final Surroundings surroundings;
    private final Map<Span, String> acts;

    Builder(
        AnnotatedText text,
        Grammar grammar,
        Parties parties,
        StatusRules status,
        Surroundings surroundings,
        Map<Span, String> acts) {
      this.text = text;
      this.grammar = grammar;
      this.parties = parties;
      this.status = status;
      this.surroundings = surroundings;
      this.acts = acts;
    }

    void sentence(int sentence, List<Event> found) {
      List<Site> verbs = new ArrayList<>();
      for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
        Frame frame = frameAt(token);
        if (frame == null) {
          continue;
        }
        Site site = new Site(text, grammar, tables, token, frame.verb());
        if (frame.engagement() && !site.verb() && namedByVerb(site, verbs)) {
          continue;
        }
        Event event = event(site, frame);
        if (event != null) {
          found.add(event);
          if (site.verb() && frame.engagement()) {
            verbs.add(site);
          }
        }
      }
    }

    private @Nullable Frame frameAt(int token) {
      Upos upos = text.upos(token);
      boolean verb = upos == Upos.VERB;
      if (!verb && upos != Upos.NOUN && upos != Upos.PROPN) {
        return null;
      }
      List<Frame> frames = tables.frames(verb, lemma(token, upos));
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

    /** "will meet in Paris for talks" is one engagement, named by the verb. */
    private boolean namedByVerb(Site site, List<Site> verbs) {
      for (Site verb : verbs) {
        if (site.governorVerb() == verb.token() && !text.lemma(verb.token()).equals("host")) {
          return true;
        }
      }
      return false;
    }

    private @Nullable Event event(Site site, Frame frame) {
      List<String> sourcePositions = frame.source();
      if (!frame.engagement() && status.hypothetical(site)) {
        return null;
      }
      EventStatus state = status.status(site, frame.kind());
      Surroundings.Place where = surroundings.place(site, frame.kind());
      String place = where == null ? null : where.name();
      String date = surroundings.date(site);
      List<Entity> source;
      List<Entity> target;
      if (frame.engagement()) {
        source = parties.all(site, engagementSources(site, sourcePositions));
        target = parties.all(site, frame.target());
      } else {
        source = entities(parties.first(site, sourcePositions));
        target = without(entities(parties.first(site, frame.target())), source);
      }
      if (frame.engagement()) {
        target = without(target, source);
        source = withoutPlace(source, place);
      }
      boolean empty = source.isEmpty() && target.isEmpty();
      if (frame.engagement() ? empty && (place == null || date == null) : empty) {
        return null;
      }
      Span span = Triggers.span(text, site, frame);
      String act = thirdParty(frame, where, source, target) ? "044" : frame.cameo();
      PloverCategory plover = plover(frame, state);
      Modes.Coding coding = tables.modes().of(frame.plover(), act, site, parties);
      if (coding.cameo() != null) {
        acts.put(span, coding.cameo());
      }
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
          ids(source),
          ids(target),
          sector(site, sourcePositions),
          sector(site, frame.target()),
          frame.engagement() ? names(source, target) : names(source, List.of()),
          place,
          date,
          state,
          null,
          null,
          "frame \"" + String.join(" ", frame.trigger()) + "\", frames.tsv:" + frame.line());
    }

    private List<String> engagementSources(Site site, List<String> positions) {
      if (site.verb() || !positions.contains("lightsubj")) {
        return positions;
      }
      if (site.subjectTakesPart()) {
        return positions;
      }
      List<String> own = new ArrayList<>(positions);
      own.remove("lightsubj");
      return own;
    }

    private List<Entity> entities(List<Integer> tokens) {
      Set<Entity> all = new LinkedHashSet<>();
      for (int token : tokens) {
        all.addAll(parties.entities(token));
      }
      return List.copyOf(all);
    }

    private @Nullable String sector(Site site, List<String> positions) {
      List<Integer> tokens = parties.first(site, positions);
      return tokens.isEmpty() ? null : parties.sector(tokens.get(0));
    }
  }

  private static List<Entity> without(List<Entity> all, List<Entity> others) {
    List<Entity> left = new ArrayList<>(all);
    left.removeAll(others);
    return left;
  }

  private static List<Entity> withoutPlace(List<Entity> all, @Nullable String place) {
    List<Entity> left = new ArrayList<>(all);
    left.removeIf(entity -> entity.name().equals(place));
    return left;
  }

  private static List<String> ids(List<Entity> entities) {
    return entities.stream().map(Entity::id).toList();
  }

  private static List<String> names(List<Entity> source, List<Entity> target) {
    Set<String> names = new LinkedHashSet<>();
    source.forEach(entity -> names.add(entity.name()));
    target.forEach(entity -> names.add(entity.name()));
    return List.copyOf(names);
  }

  /**
   * What is only planned, asked for or refused is an intent, a request or a refusal; to plan harm
   * is to threaten.
   */
  private static PloverCategory plover(Frame frame, EventStatus status) {
    return switch (status) {
      case HELD, ONGOING -> frame.plover();
      case PLANNED -> hostile(frame) ? PloverCategory.THREATEN : PloverCategory.AGREE;
      case CALLED_FOR -> PloverCategory.REQUEST;
      case NOT_HELD -> PloverCategory.REJECT;
    };
  }

  private static boolean hostile(Frame frame) {
    return switch (frame.plover()) {
      case ASSAULT, COERCE, SANCTION, MOBILIZE, PROTEST, THREATEN -> true;
      default -> false;
    };
  }

  /** Parties of two states or more who meet in another one. */
  private static boolean thirdParty(
      Frame frame, Surroundings.@Nullable Place place, List<Entity> source, List<Entity> target) {
    boolean together =
        frame.kind() == EngagementKind.MEETING || frame.kind() == EngagementKind.TALKS;
    if (!together || place == null || place.country() == null) {
      return false;
    }
    Set<String> countries = new LinkedHashSet<>();
    for (List<Entity> side : List.of(source, target)) {
      for (Entity entity : side) {
        if (entity.country() != null) {
          countries.add(entity.country());
        }
      }
    }
    return countries.size() > 1 && !countries.contains(place.country());
  }
}
