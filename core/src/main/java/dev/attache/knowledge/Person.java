package dev.attache.knowledge;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone who holds or held an office.
 *
 * @param key stable key: the Wikidata item, else a slug of the name
 * @param name canonical name, as English-language news writes it, given name first unless the
 *     language has it otherwise
 * @param variants other spellings and fuller forms
 * @param surname the part that stands alone in news ("Rubio", "von der Leyen", "Xi")
 * @param wikidata Wikidata item, or null
 */
public record Person(
    String key, String name, List<String> variants, String surname, @Nullable String wikidata) {
  /** Keeps copies of the lists. */
  public Person {
    variants = List.copyOf(variants);
  }

  @Override
  public boolean equals(@Nullable Object other) { // written out, as in Span
    return this == other
        || other instanceof Person that
            && key.equals(that.key)
            && name.equals(that.name)
            && variants.equals(that.variants)
            && surname.equals(that.surname)
            && Objects.equals(wikidata, that.wikidata);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + name.hashCode();
  }
}
