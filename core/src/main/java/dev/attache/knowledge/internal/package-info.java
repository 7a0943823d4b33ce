/** The binary form of the knowledge base and how names are compared; not part of the API. */
@NullMarked
package dev.attache.knowledge.internal;

import org.jspecify.annotations.NullMarked;
