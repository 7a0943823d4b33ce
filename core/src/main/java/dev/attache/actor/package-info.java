/** Names of actors: persons, states, organisations, institutions, groups and places. */
@NullMarked
package dev.attache.actor;

import org.jspecify.annotations.NullMarked;
