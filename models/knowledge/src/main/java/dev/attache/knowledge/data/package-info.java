/**
 * Data of {@code attache-knowledge}; found by {@link java.util.ServiceLoader}, not used directly.
 */
@NullMarked
package dev.attache.knowledge.data;

import org.jspecify.annotations.NullMarked;
