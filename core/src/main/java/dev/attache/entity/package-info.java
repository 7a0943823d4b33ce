/** One entity for each real-world actor: linking, metonymy and coreference. */
@NullMarked
package dev.attache.entity;

import org.jspecify.annotations.NullMarked;
