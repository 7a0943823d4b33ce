package dev.attache.role;

import dev.attache.role.internal.Words;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside a title: modifiers, places, bodies, owners, complements. */
final class PhraseReader {
  private final Words words;
  private final BeforeTitle before;
  private final AfterTitle after;
  private final OwnerReader owner;

  PhraseReader(RoleLexicon lexicon, Words words, PlaceMap places, TitleScanner scanner) {
    this.words = words;
    this.before = new BeforeTitle(lexicon, words, places, scanner);
    this.after = new AfterTitle(lexicon, words, places, scanner);
    this.owner = new OwnerReader(lexicon, words, places, scanner);
  }

  void read(RolePhrase phrase, @Nullable RolePhrase previous) {
    phrase.written = WrittenOffice.of(words, phrase.coreFrom, phrase.coreTo);
    before.read(phrase, previous == null ? 0 : previous.to);
    after.read(phrase);
    owner.read(phrase, previous);
  }
}
