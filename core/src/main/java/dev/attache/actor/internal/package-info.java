/**
 * The linear-chain tagger behind actor recognition: features, word classes, name lists, weights,
 * decoding. Public only for the trainer; no part of the API.
 */
@NullMarked
package dev.attache.actor.internal;

import org.jspecify.annotations.NullMarked;
