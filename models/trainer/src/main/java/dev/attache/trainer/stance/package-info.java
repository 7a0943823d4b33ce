/** Programs that check the cue lexicon and measure certainty. */
@NullMarked
package dev.attache.trainer.stance;

import org.jspecify.annotations.NullMarked;
