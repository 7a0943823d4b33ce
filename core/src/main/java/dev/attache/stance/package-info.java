/** Where an actor stands: who demands, welcomes, rejects, threatens or doubts what. */
@NullMarked
package dev.attache.stance;

import org.jspecify.annotations.NullMarked;
