/** Spans, tokens, sentences and syntax over one text. */
@NullMarked
package dev.attache.text;

import org.jspecify.annotations.NullMarked;
