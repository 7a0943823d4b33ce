/** The tagger, lemmatiser and parser; not part of the API, and used by the trainer. */
@NullMarked
package dev.attache.text.internal;

import org.jspecify.annotations.NullMarked;
