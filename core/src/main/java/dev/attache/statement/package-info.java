/** Who said what: source, cue and content. */
@NullMarked
package dev.attache.statement;

import org.jspecify.annotations.NullMarked;
