package dev.attache.actor;

import dev.attache.actor.Lexicon.WordClass;
import dev.attache.actor.internal.Labels;
import dev.attache.actor.internal.NameFile;
import dev.attache.actor.internal.NameLists;
import dev.attache.knowledge.SenseKind;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what kind of actor each name of one text is: lists and knowledge first, then its head
 * noun, then what the tagger took it for.
 */
final class KindFinder {
  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Senses senses;
  private final DemonymSubjects peoples;
  private final SportReport sport;
  private final Set<String> surnames = new HashSet<>();
  private final List<Name> dropped = new ArrayList<>();

  KindFinder(AnnotatedText text, Lexicon lexicon, Senses senses, SportReport sport) {
    this.text = text;
    this.lexicon = lexicon;
    this.senses = senses;
    this.peoples = new DemonymSubjects(text, senses);
    this.sport = sport;
  }

  /** Settles every kind and leaves out what is no actor. */
  List<Name> settle(List<Name> names) {
    for (Name name : names) {
      if (name.type() == Labels.PER && name.length() > 1) {
        surnames.add(text.word(name.to() - 1));
      }
    }
    List<Name> settled = new ArrayList<>(names.size());
    for (Name name : names) {
      Name longer = longer(name);
      if (longer != null) {
        settled.add(longer);
        continue;
      }
      String surface = name.surface(text);
      ActorKind kind = isAlias(name, settled) ? ActorKind.PERSON : kind(name, surface);
      if (kind != null) {
        settled.add(name.withKind(kind));
      } else {
        dropped.add(name);
        if (name.length() > 1) {
          inside(name, settled);
        }
      }
    }
    return settled;
  }

  /** What {@link #settle} left out, in order. */
  List<Name> dropped() {
    return dropped;
  }

  /** "Normandy format", "State department": a listed name that ends in small letters. */
  private @Nullable Name longer(Name name) {
    int next = name.to();
    if (next >= text.tokenCount()
        || !Character.isLowerCase(text.text().charAt(text.start(next)))
        || text.start(next) != name.end() + 1
        || text.end(next) - name.start() > 60) {
      return null;
    }
    String surface = text.text().substring(name.start(), text.end(next));
    Lexicon.Entry entry = lexicon.entry(surface);
    if (entry != null && entry.file() == NameFile.MEDIA) {
      return null; // "Tasnim news" of "Tasnim news agency"
    }
    ActorKind kind = entry != null ? entry.kind() : longerBody(name, next, surface);
    return kind == null
        ? null
        : name.withTokens(text, name.from(), next + 1).withType(Labels.ORG).withKind(kind);
  }

  /**
   * What the knowledge base or the words say of a name that goes on in small letters. "Israeli
   * army" is known to it as well, but is a description here.
   */
  private @Nullable ActorKind longerBody(Name name, int next, String surface) {
    String own = name.surface(text);
    if (lexicon.is(WordClass.PORTFOLIO, own)) {
      return lexicon.is(WordClass.ORGAN, text.word(next)) ? ActorKind.INSTITUTION : null;
    }
    if (senses.isAdjective(own)) {
      return lexicon.is(WordClass.ORGAN, text.word(next)) ? ActorKind.INSTITUTION : null;
    }
    return senses.isCountry(own) ? null : senses.body(surface);
  }

  /** "Mohammed bin Salman (MBS)": initials in brackets after a person. */
  private boolean isAlias(Name name, List<Name> before) {
    if (before.isEmpty() || name.length() > 1 || name.from() == 0) {
      return false;
    }
    Name last = before.get(before.size() - 1);
    String surface = name.surface(text);
    if (last.kind() != ActorKind.PERSON
        || last.to() != name.from() - 1
        || !text.word(last.to()).equals("(")
        || surface.length() > 4
        || !NameLists.isAcronym(surface)) {
      return false;
    }
    int at = 0;
    for (int i = last.from(); i < last.to() && at < surface.length(); i++) {
      if (Character.toUpperCase(text.text().charAt(text.start(i))) == surface.charAt(at)) {
        at++;
      }
    }
    return at == surface.length();
  }

  private @Nullable ActorKind kind(Name name, String surface) {
    if (lexicon.is(WordClass.NEVER, surface) || surface.indexOf('$') >= 0) {
      return null;
    }
    if (isMonth(name, surface)) {
      return null;
    }
    if (name.length() == 1 && peoples.isPeople(name.from())) {
      return ActorKind.GROUP;
    }
    if (isGoverned(name)) {
      return ActorKind.LOCATION;
    }
    boolean surname = name.type() == Labels.PER && surnames.contains(surface);
    if (senses.isCountry(surface) && !(surname && !isVenue(name))) {
      return ActorKind.COUNTRY;
    }
    if (name.type() != Labels.PER && (isPortfolio(name, surface) || isOfficial(name, surface))) {
      return null;
    }
    return switch (name.type()) {
      case Labels.PER -> person(name, surface);
      case Labels.LOC -> place(name, surface);
      case Labels.ORG -> body(name, surface);
      default -> other(name, surface);
    };
  }

  private ActorKind person(Name name, String surface) {
    if (name.length() == 1 && surnames.contains(surface)) {
      return ActorKind.PERSON;
    }
    Lexicon.Entry entry = lexicon.entry(surface);
    if (entry != null && entry.distinct()) {
      return entry.kind();
    }
    ActorKind body = senses.body(surface);
    if (body != null) {
      return body;
    }
    return senses.is(surface, SenseKind.CAPITAL) || (name.length() > 1 && senses.isPlace(surface))
        ? ActorKind.LOCATION
        : ActorKind.PERSON;
  }

  private @Nullable ActorKind place(Name name, String surface) {
    if (senses.isPlace(surface)) {
      return ActorKind.LOCATION;
    }
    Lexicon.Entry entry = lexicon.entry(surface);
    ActorKind listed = entry != null && !entry.distinct() ? null : listed(name, surface);
    if (listed != null) {
      return listed;
    }
    boolean adjective = name.length() == 1 && senses.isAdjective(surface);
    return adjective || endsEarly(name) || isGlued(name, surface) ? null : ActorKind.LOCATION;
  }

  private @Nullable ActorKind body(Name name, String surface) {
    ActorKind listed = listed(name, surface);
    if ((listed == ActorKind.LOCATION || senses.isPlace(surface)) && sport.isReport()) {
      return ActorKind.ORGANISATION; // a club by the name of its city
    }
    if (listed != null) {
      return listed;
    }
    if (senses.isPlace(surface)) {
      return ActorKind.LOCATION;
    }
    if (name.length() == 1 && senses.isAdjective(surface)) {
      return null;
    }
    ActorKind head = head(name);
    if (head != null && head != ActorKind.LOCATION) {
      return head;
    }
    return isOffice(name) || endsEarly(name) || isGlued(name, surface)
        ? null
        : ActorKind.ORGANISATION;
  }

  private @Nullable ActorKind other(Name name, String surface) {
    return senses.isAdjective(surface) && !senses.isPeople(surface) ? null : listed(name, surface);
  }

  private @Nullable ActorKind listed(Name name, String surface) {
    if (senses.is(surface, SenseKind.SEAT) && isVenue(name)) {
      return ActorKind.LOCATION;
    }
    if (senses.isPeople(surface)) {
      return ActorKind.GROUP;
    }
    Lexicon.Entry entry = lexicon.entry(surface);
    return entry != null ? entry.kind() : senses.body(surface);
  }

  /** "at the White House". */
  private boolean isVenue(Name name) {
    int before = name.from() - 1;
    if (before >= 0 && text.word(before).equalsIgnoreCase("the")) {
      before--;
    }
    return before >= 0 && lexicon.is(WordClass.AT, text.word(before));
  }

  /** "governor of Georgia": a part of a state, also where a state has the same name. */
  private boolean isGoverned(Name name) {
    int of = name.from() - 1;
    return of > 0
        && name.type() == Labels.LOC
        && text.word(of).equals("of")
        && lexicon.is(WordClass.PROVINCIAL, text.word(of - 1));
  }

  /** "in May" is no person. */
  private boolean isMonth(Name name, String surface) {
    return name.length() == 1
        && name.from() > 0
        && lexicon.is(WordClass.MONTH, surface)
        && lexicon.is(WordClass.BEFORE_MONTH, text.word(name.from() - 1));
  }

  /** "Secretary of [State]", "Minister for [Humanitarian Affairs]". */
  private boolean isOffice(Name name) {
    int before = name.from() - 1;
    if (before >= 0 && text.word(before).equalsIgnoreCase("the")) {
      before--;
    }
    if (before < 1 || !(text.word(before).equals("of") || text.word(before).equals("for"))) {
      return false;
    }
    return lexicon.is(WordClass.OFFICE, text.word(before - 1));
  }

  /** "Secretary of [Energy]", "[Labour] Minister": what somebody is responsible for. */
  private boolean isPortfolio(Name name, String surface) {
    if (!lexicon.is(WordClass.PORTFOLIO, withoutState(name, surface))) {
      return false;
    }
    boolean before =
        name.to() < text.tokenCount()
            && Character.isUpperCase(text.text().charAt(text.start(name.to())))
            && lexicon.is(WordClass.OFFICE, text.word(name.to()));
    return before || isOffice(name);
  }

  /** "Treasury" of "US Treasury" before "Secretary". */
  private String withoutState(Name name, String surface) {
    int second = name.from() + 1;
    return name.length() > 1 && senses.isCountry(text.word(name.from()))
        ? text.span(second, name.to()).of(text.text())
        : surface;
  }

  /** "Supreme Leader of Iran", "Special Representative": an office and no body. */
  private boolean isOfficial(Name name, String surface) {
    int head = name.to() - 1;
    for (int i = name.from() + 1; i < name.to(); i++) {
      if (lexicon.is(WordClass.FUNCTION, text.word(i))) {
        head = i - 1;
        break;
      }
    }
    return name.length() > 1
        && lexicon.is(WordClass.OFFICIAL, text.word(head))
        && lexicon.entry(surface) == null;
  }

  /** "RussiaThe": what is a name in it is found later. */
  private boolean isGlued(Name name, String surface) {
    if (name.length() > 1) {
      return false;
    }
    for (int i = 4; i < surface.length(); i++) {
      if (Character.isUpperCase(surface.charAt(i))
          && Character.isLowerCase(surface.charAt(i - 1))) {
        return senses.isCountry(surface.substring(0, i));
      }
    }
    return false;
  }

  /** A known body, and then words that are no part of its name: "NATO Allies". */
  private boolean endsEarly(Name name) {
    for (int i = name.from() + 1; i < name.to(); i++) {
      if (lexicon.is(WordClass.AFTER, text.word(i))
          || lexicon.is(WordClass.MEETING, text.word(i))) {
        String head = text.span(name.from(), i).of(text.text());
        if (lexicon.entry(head) != null || senses.body(head) != null || senses.isCountry(head)) {
          return true;
        }
      }
    }
    return lexicon.is(WordClass.MEETING, text.word(name.to() - 1));
  }

  /** The kind that the head noun gives: before "of", or else at the end. */
  private @Nullable ActorKind head(Name name) {
    for (int i = name.from() + 1; i < name.to(); i++) {
      String word = text.word(i).toLowerCase(Locale.ROOT);
      if (word.equals("of") || word.equals("for") || word.equals("on") || word.equals("to")) {
        ActorKind head =
            i - 2 < name.from() ? null : lexicon.head(text.word(i - 2) + " " + text.word(i - 1));
        head = head != null ? head : lexicon.head(text.word(i - 1));
        if (head != null) {
          return head;
        }
        break;
      }
    }
    int last = name.to() - 1;
    ActorKind two =
        name.length() > 1 ? lexicon.head(text.word(last - 1) + " " + text.word(last)) : null;
    return two != null ? two : lexicon.head(text.word(last));
  }

  /** States, bodies and peoples inside the name of a treaty or meeting, or a compound. */
  private void inside(Name name, List<Name> into) {
    int last = name.to() - 1;
    if (name.type() == Labels.MISC && senses.isPeople(text.word(last))) {
      into.add(name.withTokens(text, last, name.to()).withKind(ActorKind.GROUP));
      return;
    }
    boolean open = name.type() == Labels.ORG;
    boolean portfolio = isPortfolio(name, name.surface(text)); // "US Treasury" before "Secretary"
    for (int i = name.from(); i < name.to(); i++) {
      open |= lexicon.is(WordClass.MEETING, text.word(i)) || text.word(i).equals("-");
    }
    if (!open) {
      return;
    }
    for (int i = name.from(); i < name.to(); i++) {
      for (int j = i == name.from() && portfolio ? name.to() - 1 : name.to(); j > i; j--) {
        Name part = part(name.withTokens(text, i, j));
        if (part != null) {
          into.add(part);
          i = j - 1;
          break;
        }
      }
    }
  }

  private @Nullable Name part(Name part) {
    String surface = part.surface(text);
    if (!Character.isUpperCase(surface.charAt(0))) {
      return null;
    }
    if (senses.isCountry(surface)) {
      return part.withType(Labels.LOC).withKind(ActorKind.COUNTRY);
    }
    if (part.length() == 1 && !NameLists.isAcronym(surface)) {
      return null;
    }
    if (senses.is(surface, SenseKind.SEAT)) {
      return part.withType(Labels.ORG).withKind(ActorKind.INSTITUTION);
    }
    Lexicon.Entry entry = lexicon.entry(surface);
    if (entry != null && !entry.distinct()) {
      return null;
    }
    ActorKind kind = entry != null ? entry.kind() : senses.body(surface);
    return kind == null || kind == ActorKind.LOCATION
        ? null
        : part.withType(Labels.ORG).withKind(kind);
  }
}
