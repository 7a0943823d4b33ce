/**
 * What is done to the library on purpose: any text, any file, many threads, many documents. The
 * short form of each runs with the tests; the long form has a profile of its own.
 */
@NullMarked
package dev.attache.robustness;

import org.jspecify.annotations.NullMarked;
