/** Imports, checks and compiles the knowledge base. */
@NullMarked
package dev.attache.trainer.knowledge;

import org.jspecify.annotations.NullMarked;
