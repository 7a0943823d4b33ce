package dev.attache.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * One thing a name can stand for.
 *
 * @param kind what it is
 * @param key ISO3 of a state and of its demonyms; key of an organisation or institution; a slug of
 *     a place
 * @param name canonical name: of a demonym, of its state; of a seat, of the institution it stands
 *     for
 * @param country ISO 3166-1 alpha-3 of the state it is, belongs to or stands for, or null
 * @param office for an institution or seat, the class of the office that leads it ({@code
 *     head-of-state}), or null
 * @param exact whether the surface was met letter for letter, and not only with case, accents and
 *     full stops aside
 */
public record NameSense(
    SenseKind kind,
    String key,
    String name,
    @Nullable String country,
    @Nullable String office,
    boolean exact) {}
