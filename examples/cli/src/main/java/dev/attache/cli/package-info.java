/** The command line. */
@NullMarked
package dev.attache.cli;

import org.jspecify.annotations.NullMarked;
