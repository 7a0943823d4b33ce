/** How the categories of events that are found compare with those of coded records. */
@NullMarked
package dev.attache.trainer.event;

import org.jspecify.annotations.NullMarked;
