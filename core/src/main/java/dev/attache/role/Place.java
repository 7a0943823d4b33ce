package dev.attache.role;

import org.jspecify.annotations.Nullable;

/**
 * A word or words of a text that name a state, an organisation, or something of theirs.
 *
 * @param from first token
 * @param to one past the last token
 * @param code ISO 3166-1 alpha-3, key of an organisation, or the name of a region that has none
 * @param state true where {@code code} is a state's or stands for one
 * @param body class of the office that leads the institution named, or null for a state itself
 * @param adjective true for "French", false for "France"
 */
record Place(
    int from, int to, String code, boolean state, @Nullable String body, boolean adjective) {}
