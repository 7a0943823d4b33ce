/** Programs that build and check the data jars. */
@NullMarked
package dev.attache.trainer;

import org.jspecify.annotations.NullMarked;
