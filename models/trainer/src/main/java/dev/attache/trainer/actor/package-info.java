/** Builds and measures the tagger of actor names. */
@NullMarked
package dev.attache.trainer.actor;

import org.jspecify.annotations.NullMarked;
