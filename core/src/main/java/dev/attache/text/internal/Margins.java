package dev.attache.text.internal;

import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;

/**
 * How far the best class must lead the second after a portion of the features for the rest to be
 * left unread. Most choices in text are easy, and a few features settle them (He, Daumé and Eisner
 * 2013, "Dynamic Feature Selection for Dependency Parsing"). Chosen so that hardly any choice
 * changes: part of a trained model.
 *
 * @param tag after the first portion of {@link TagFeatures}
 * @param firstMove after the first portion of {@link MoveFeatures}
 * @param secondMove after the second
 * @param label after the first portion of {@link LabelFeatures}
 */
public record Margins(int tag, int firstMove, int secondMove, int label) {
  /** All features are always read. */
  public static final Margins NONE =
      new Margins(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  public Margins {
    if (tag < 1 || firstMove < 1 || secondMove < 1 || label < 1) {
      throw new IllegalArgumentException(
          "expected margins above 0, found "
              + tag
              + ", "
              + firstMove
              + ", "
              + secondMove
              + ", "
              + label);
    }
  }

  static Margins read(ModelReader in) {
    int tag = in.number();
    int firstMove = in.number();
    int secondMove = in.number();
    int label = in.number();
    try {
      return new Margins(tag, firstMove, secondMove, label);
    } catch (IllegalArgumentException e) {
      throw in.error("margins above 0", tag + ", " + firstMove + ", " + secondMove + ", " + label);
    }
  }

  void write(ModelWriter out) {
    out.number(tag).number(firstMove).number(secondMove).number(label);
  }
}
