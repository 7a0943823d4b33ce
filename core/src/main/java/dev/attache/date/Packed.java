package dev.attache.date;

/** Values of the bits that are set in a mask, in the order of the bits: few of many ever are. */
final class Packed {
  private Packed() {}

  /** The same values and room for one more at a place. */
  static int[] room(int[] values, int place) {
    int[] more = new int[values.length + 1];
    System.arraycopy(values, 0, more, 0, place);
    System.arraycopy(values, place, more, place + 1, values.length - place);
    return more;
  }
}
