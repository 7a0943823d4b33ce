/** What roles and entities share; not part of the API. */
@NullMarked
package dev.attache.role.internal;

import org.jspecify.annotations.NullMarked;
