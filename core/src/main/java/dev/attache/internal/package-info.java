/** Shared machinery; not part of the API. */
@NullMarked
package dev.attache.internal;

import org.jspecify.annotations.NullMarked;
