/** Data of {@code attache-models}; found by {@link java.util.ServiceLoader}, not used directly. */
@NullMarked
package dev.attache.models;

import org.jspecify.annotations.NullMarked;
