/** Articles in a Spark table to typed tables, one for each layer. */
@NullMarked
package dev.attache.spark;

import org.jspecify.annotations.NullMarked;
