/** Mentions of offices, and who held each on the day of the text. */
@NullMarked
package dev.attache.role;

import org.jspecify.annotations.NullMarked;
