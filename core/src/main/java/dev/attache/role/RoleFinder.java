package dev.attache.role;

import dev.attache.actor.ActorMention;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.role.internal.PersonIndex;
import dev.attache.role.internal.Words;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds mentions of offices and their holders. Immutable and safe for use by many threads. */
public final class RoleFinder {
  private final RoleLexicon lexicon;
  private final KnowledgeBase knowledge;
  private final HolderNames holderNames;

  private RoleFinder(RoleLexicon lexicon, KnowledgeBase knowledge) {
    this.lexicon = lexicon;
    this.knowledge = knowledge;
    this.holderNames = new HolderNames(knowledge);
  }

  /**
   * @throws dev.attache.ModelMissingException where no pack has the tables of titles
   * @throws dev.attache.DataFormatException where a table does not hold what it should
   */
  public static RoleFinder load(DataPacks packs, KnowledgeBase knowledge) {
    return new RoleFinder(RoleLexicon.load(packs), knowledge);
  }

  /**
   * Every mention of an office, sorted by start, none overlapping another.
   *
   * @param names as the recogniser found them, sorted by start
   * @param date the day of the text; without one, holders come from the text alone
   */
  public List<RoleMention> find(
      AnnotatedText text, List<ActorMention> names, @Nullable LocalDate date) {
    Words words = new Words(text);
    PlaceMap places = PlaceMap.of(words, names, knowledge);
    PersonIndex people = PersonIndex.of(names, knowledge, date);
    TitleScanner scanner = new TitleScanner(lexicon, words, places);
    List<RolePhrase> phrases = scanner.scan();
    PhraseReader reader = new PhraseReader(lexicon, words, places, scanner);
    RolePhrase previous = null;
    for (RolePhrase phrase : phrases) {
      reader.read(phrase, previous);
      previous = phrase;
    }
    new Coordination(words, places).share(phrases);
    new NameAttacher(lexicon, words, places, people).attach(phrases);
    OfficeReader offices = new OfficeReader(lexicon, knowledge, date);
    PersonOffices holders =
        new PersonOffices(lexicon, knowledge, offices, people, holderNames, date);
    new DocumentOffices(words, places, offices, holders, people, phrases).resolve();
    List<RoleMention> found = new ArrayList<>(phrases.size());
    int end = 0;
    for (RolePhrase phrase : phrases) {
      if (!phrase.dropped && !phrase.office.isEmpty() && phrase.to > end) {
        phrase.from = Math.max(phrase.from, end);
        found.add(mention(text, phrase, people));
        end = phrase.to;
      }
    }
    return List.copyOf(found);
  }

  private static RoleMention mention(AnnotatedText text, RolePhrase phrase, PersonIndex people) {
    Span span = text.span(phrase.from, phrase.to);
    List<String> holders = new ArrayList<>();
    if (phrase.plural) {
      for (int person : phrase.persons) {
        PersonIndex.Someone someone = people.of(person);
        if (someone != null) {
          holders.add(someone.name());
        }
      }
    }
    boolean several = phrase.plural && phrase.places.size() > 1;
    return new RoleMention(
        span,
        span.of(text.text()),
        phrase.office,
        phrase.plural ? null : phrase.officeId,
        several ? null : phrase.place,
        phrase.plural ? null : phrase.holder,
        holders,
        several ? phrase.places : List.of(),
        null,
        phrase.plural ? null : phrase.tenure,
        phrase.basis,
        phrase.modifier,
        phrase.explained());
  }
}
