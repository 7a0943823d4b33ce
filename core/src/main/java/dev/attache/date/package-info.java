/** Temporal expressions: finding them, and their TIMEX3 values and bounds. */
@NullMarked
package dev.attache.date;

import org.jspecify.annotations.NullMarked;
