package dev.attache.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position that people hold one after the other.
 *
 * @param id stable key {@code PLACE/class} or {@code PLACE/class/qualifier}: {@code
 *     USA/foreign-affairs}, {@code USA/ambassador/GBR}
 * @param place ISO 3166-1 alpha-3 of the state, or key of the organisation
 * @param type class of office ({@code foreign-affairs}), one of those in {@code office-classes.tsv}
 * @param qualifier what tells it from others of its class, or null
 * @param title current title in English, without the country
 * @param titles every title it has had, the current one first
 * @param single whether only one person at a time holds it
 */
public record Office(
    String id,
    String place,
    String type,
    @Nullable String qualifier,
    String title,
    List<String> titles,
    boolean single) {
  /** Keeps copies of the lists. */
  public Office {
    titles = List.copyOf(titles);
  }
}
