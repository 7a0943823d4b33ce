package dev.attache.cli.html;

import dev.attache.Layer;
import dev.attache.text.Span;

/**
 * A place in the text that an item of a layer marks.
 *
 * @param item id of the item on the page, such as {@code a3}
 * @param layer the layer, by which marks are switched on and off
 * @param look the classes that say how it looks; empty for what only lights up with its item
 * @param span where
 */
record Mark(String item, Layer layer, String look, Span span) {
  /** Marks that are seen answer to the pointer; others only light up. */
  boolean seen() {
    return !look.isEmpty();
  }
}
