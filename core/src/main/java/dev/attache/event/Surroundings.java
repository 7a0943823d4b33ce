package dev.attache.event;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.date.DateMention;
import dev.attache.date.TimexType;
import dev.attache.entity.Entity;
import dev.attache.entity.EntityLinks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when: the place and the date that grammar ties to an event, not merely to its sentence.
 */
final class Surroundings {
  /** What talks are about, or what came before them, is not where they are. */
  private static final Set<String> TOPIC =
      Set.of(
          "about",
          "on",
          "over",
          "regarding",
          "concerning",
          "against",
          "amid",
          "after",
          "for",
          "following",
          "before",
          "since",
          "despite");

  private static final Set<String> WAY_PREPOSITIONS = Set.of("to", "into", "for", "in", "at");
  private static final int MAX_CLIMB = 8;

  private final AnnotatedText text;
  private final Grammar grammar;
  private final EntityLinks links;
  private final List<DateMention> dates;
  private final EventTables tables;

  Surroundings(
      AnnotatedText text,
      Grammar grammar,
      EntityLinks links,
      List<DateMention> dates,
      EventTables tables) {
    this.tables = tables;
    this.text = text;
    this.grammar = grammar;
    this.links = links;
    this.dates = dates;
  }

  /** TIMEX3 value of the date that modifies the event, or null. */
  @Nullable String date(Site site) {
    int sentence = text.sentenceOf(site.token());
    Span bounds = text.sentence(sentence);
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    int body = text.start(text.bodyToken(sentence)); // a dateline dates the report
    for (int i = firstDate(body); i < dates.size(); i++) {
      DateMention date = dates.get(i);
      if (date.span().start() >= bounds.end()) {
        break;
      }
      if (!calendar(date)) {
        continue;
      }
      int distance = distance(site, headOf(date.span()), at -> true);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = day(date);
      }
    }
    return best;
  }

  private int firstDate(int offset) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean calendar(DateMention date) {
    boolean typed = date.type() == TimexType.DATE || date.type() == TimexType.TIME;
    return typed && !date.value().isEmpty() && Character.isDigit(date.value().charAt(0));
  }

  /** The day of a date, or null where it is none of the calendar. */
  @Nullable String day(DateMention date) {
    String value = date.value();
    int time = value.indexOf('T');
    return !calendar(date) ? null : time < 0 ? value : value.substring(0, time);
  }

  /** The token of a span whose head lies outside it. */
  private int headOf(Span span) {
    int first = text.tokenFrom(span.start());
    int at = first;
    while (at < text.tokenCount() && text.start(at) < span.end()) {
      int head = text.head(at);
      if (head < 0 || text.start(head) < span.start() || text.start(head) >= span.end()) {
        return at;
      }
      at++;
    }
    return first;
  }

  /**
   * Steps from a token up to the event's verb group; very far where another event is in between.
   */
  private int distance(Site site, int from, IntPredicate through) {
    int at = from;
    int own = site.verbGroup().indexOf(from);
    if (own > 0) {
      return own;
    }
    for (int step = 1; step <= MAX_CLIMB; step++) {
      int head = text.head(at);
      if (head < 0) {
        return Integer.MAX_VALUE;
      }
      int level = level(site, head);
      if (level >= 0) {
        return 2 * step + level;
      }
      if (head == site.sameTime()) {
        return 2 * step + MAX_CLIMB;
      }
      boolean barrier =
          (text.upos(head) == Upos.VERB && level(site, head) < 0)
              || otherGathering(site, head)
              || !through.test(head)
              || text.relation(at) == Relation.ACL_RELCL
              || text.relation(at) == Relation.PARATAXIS;
      if (barrier) {
        return Integer.MAX_VALUE;
      }
      at = head;
    }
    return Integer.MAX_VALUE;
  }

  /** "Discussed his part in the summit in Rome": the place of the summit. */
  private boolean otherGathering(Site site, int noun) {
    String lemma = text.lemma(noun).toLowerCase(Locale.ROOT);
    boolean retold = site.verb() && tables.retells(text.lemma(site.token()));
    return noun > site.token()
        && text.upos(noun) != Upos.VERB
        && (tables.ofItsOwn(lemma) || (retold && tables.namesEngagement(lemma)));
  }

  /** How far up from the trigger a token stands that speaks of the event, or −1. */
  private int level(Site site, int at) {
    return site.aboutIt(at) ? 0 : site.verbGroup().indexOf(at);
  }

  /**
   * Where an event is.
   *
   * @param name canonical name
   * @param country ISO 3166 alpha-3, or null
   * @param entity the place as an actor of the document
   */
  record Place(String name, @Nullable String country, Entity entity) {}

  /** The place of the event, or null. */
  @Nullable Place place(Site site, @Nullable EngagementKind kind) {
    if (kind == EngagementKind.CALL) {
      return null;
    }
    int sentence = text.sentenceOf(site.token());
    Span bounds = text.sentence(sentence);
    Place best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (ActorMention mention : links.actorsIn(bounds)) {
      if (!placeLike(mention)) {
        continue;
      }
      int head = headOf(mention.span());
      if (!placed(site, kind, head)) {
        continue;
      }
      int distance = distance(site, head, at -> leadsToPlace(site, kind, at));
      if (distance < bestDistance) {
        bestDistance = distance;
        best = place(mention);
      }
    }
    return best == null ? whereClause(site) : best;
  }

  /**
   * A place in "talks over a war in Syria", or "discussed the war in Syria", is that of the war.
   */
  private boolean leadsToPlace(Site site, @Nullable EngagementKind kind, int at) {
    String preposition = grammar.preposition(at);
    if (preposition != null && TOPIC.contains(preposition)) {
      return false;
    }
    return kind != EngagementKind.TALKS || !site.objects().contains(at);
  }

  /** "Will travel to Oslo, where he will meet the king". */
  private @Nullable Place whereClause(Site site) {
    int adverb = -1;
    for (int at : site.verbGroup()) {
      adverb = Math.max(adverb, whereAdverb(at));
    }
    if (adverb < 2) {
      return null;
    }
    int before = text.relation(adverb - 1) == Relation.PUNCT ? adverb - 2 : adverb - 1;
    for (int at = before; at >= 0; at = outer(at)) {
      ActorMention mention = links.actorAt(text.span(at, at + 1));
      if (mention != null && placeLike(mention) && outer(at) < 0) {
        return place(mention);
      }
    }
    return null;
  }

  private int whereAdverb(int verb) {
    for (int child : grammar.children(verb)) {
      if (text.relation(child) == Relation.ADVMOD && text.lemma(child).equals("where")) {
        return child;
      }
    }
    return -1;
  }

  /** "Oslo, Norway": from the country to the city it is in, or −1. */
  private int outer(int at) {
    return switch (text.relation(at)) {
      case APPOS, NMOD_UNMARKED -> text.head(at);
      default -> -1;
    };
  }

  /** A place, or a house that stands for who is in it ("at the White House"). */
  private static boolean placeLike(ActorMention mention) {
    return switch (mention.kind()) {
      case LOCATION, COUNTRY -> !mention.metonym();
      case INSTITUTION -> mention.metonym();
      default -> false;
    };
  }

  private boolean placed(Site site, @Nullable EngagementKind kind, int head) {
    if (kind == EngagementKind.VISIT && site.verb() && site.objects().contains(head)) {
      return true;
    }
    if (text.head(head) == site.token() && text.relation(head) == Relation.COMPOUND) {
      return !site.verb() && mentionIsCity(head);
    }
    boolean named = text.relation(head) == Relation.APPOS; // "the Iraqi capital Baghdad"
    int carrier = named ? text.head(head) : head;
    if (text.relation(head) == Relation.CONJ || (named && !commonPlace(carrier))) {
      return false;
    }
    String preposition = grammar.preposition(carrier);
    ActorMention mention = links.actorAt(text.span(head, head + 1));
    boolean house = mention != null && mention.kind() == ActorKind.INSTITUTION;
    if (preposition == null || (house && !preposition.equals("at"))) {
      return false;
    }
    return kind == EngagementKind.VISIT
        ? WAY_PREPOSITIONS.contains(preposition)
        : VerbGroup.AT.contains(preposition);
  }

  /** A noun that no name or number follows but the place's own. */
  private boolean commonPlace(int noun) {
    return text.upos(noun) == Upos.NOUN && links.actorAt(text.span(noun, noun + 1)) == null;
  }

  /** "Vienna talks" are in Vienna; "Russia talks" are with or on Russia. */
  private boolean mentionIsCity(int token) {
    ActorMention mention = links.actorAt(text.span(token, token + 1));
    return mention != null && mention.kind() == ActorKind.LOCATION;
  }

  /** The place that words after "in" name, though they were taken for its government. */
  @Nullable Place literally(ActorMention mention) {
    Entity entity = links.entity(mention.entity());
    if (entity == null || !mention.metonym()) {
      return place(mention);
    }
    return new Place(mention.text(), mention.country(), entity);
  }

  /** The place a mention names, or null. */
  @Nullable Place place(ActorMention mention) {
    Entity entity = links.entity(mention.entity());
    return entity == null ? null : new Place(entity.name(), entity.country(), entity);
  }
}
