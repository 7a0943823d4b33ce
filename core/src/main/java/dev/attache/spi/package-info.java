/** How data jars are found: implemented by model and knowledge jars, not by users. */
@NullMarked
package dev.attache.spi;

import org.jspecify.annotations.NullMarked;
