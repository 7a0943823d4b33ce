/** States, organisations, offices, and who held them when. */
@NullMarked
package dev.attache.knowledge;

import org.jspecify.annotations.NullMarked;
