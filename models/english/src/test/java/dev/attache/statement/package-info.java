@NullMarked
package dev.attache.statement;

import org.jspecify.annotations.NullMarked;
