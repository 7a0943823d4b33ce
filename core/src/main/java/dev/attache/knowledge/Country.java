package dev.attache.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory, present or past.
 *
 * @param iso3 ISO 3166-1 alpha-3; {@code XKX} for Kosovo; for a past state its former code ({@code
 *     SUN}, {@code YUG})
 * @param iso2 ISO 3166-1 alpha-2, or null for a past state
 * @param name short English name
 * @param official official English name
 * @param wikidata Wikidata item, or null
 * @param capital name of the capital or seat of government, or null
 * @param adjective demonym adjective ("French"), or null
 * @param noun one inhabitant ("Frenchman", "Iraqi"), or null
 * @param people the inhabitants ("French", "Iraqis"), or null
 * @param names every name and spelling, the short name first
 * @param start when a state of this name began, or null where it is no question
 * @param end when it ended, or null where it has not
 * @param group group of states the coverage table counts it in ("Western Europe")
 */
public record Country(
    String iso3,
    @Nullable String iso2,
    String name,
    String official,
    @Nullable String wikidata,
    @Nullable String capital,
    @Nullable String adjective,
    @Nullable String noun,
    @Nullable String people,
    List<String> names,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    String group) {
  /** Keeps copies of the lists. */
  public Country {
    names = List.copyOf(names);
  }
}
