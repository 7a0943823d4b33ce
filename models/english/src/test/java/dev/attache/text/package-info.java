@NullMarked
package dev.attache.text;

import org.jspecify.annotations.NullMarked;
