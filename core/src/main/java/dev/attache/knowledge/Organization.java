package dev.attache.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An international body, an organ of a state, an armed or political group, or a medium.
 *
 * @param key stable key: {@code UN}, {@code NATO} for an international body, a slug such as {@code
 *     usa-department-of-state} for others
 * @param kind one of {@link SenseKind#ORGANISATION}, {@link SenseKind#INSTITUTION}, {@link
 *     SenseKind#GROUP}, {@link SenseKind#PARTY}, {@link SenseKind#MEDIUM}
 * @param name canonical name
 * @param names every name, acronym and spelling, the canonical one first
 * @param country ISO 3166-1 alpha-3 of the state it belongs to, or null for an international one
 * @param parent key of the body it is an organ of, or null
 * @param seat city of its seat, or null
 * @param office class of the office that leads it or that it is the ministry of ({@code
 *     foreign-affairs}), or null
 * @param wikidata Wikidata item, or null
 */
public record Organization(
    String key,
    SenseKind kind,
    String name,
    List<String> names,
    @Nullable String country,
    @Nullable String parent,
    @Nullable String seat,
    @Nullable String office,
    @Nullable String wikidata) {
  /** Keeps copies of the lists. */
  public Organization {
    names = List.copyOf(names);
  }
}
