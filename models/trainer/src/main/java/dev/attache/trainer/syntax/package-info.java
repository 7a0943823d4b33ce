/** Trains and measures the tagger, lemmatiser and parser. */
@NullMarked
package dev.attache.trainer.syntax;

import org.jspecify.annotations.NullMarked;
