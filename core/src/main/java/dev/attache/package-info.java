/**
 * The front door: {@link dev.attache.Attache} reads a {@link dev.attache.Document} and gives an
 * {@link dev.attache.Analysis}.
 */
@NullMarked
package dev.attache;

import org.jspecify.annotations.NullMarked;
