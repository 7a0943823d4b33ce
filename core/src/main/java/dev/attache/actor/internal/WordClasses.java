package dev.attache.actor.internal;

import dev.attache.internal.Deflated;
import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;

/**
 * Word classes learnt from unlabelled text: Brown clusters as bit strings, and three sets of
 * k-means classes of word vectors. Words are known by the 32-bit hash of their lower-cased form
 * with digits as 0. Immutable.
 */
public final class WordClasses {
  private static final int MARK = 0x41574343; // "AWCC"
  private static final int VERSION = 2;
  static final int SETS = 3;

  private final IntMap index; // word hash -> row + 1
  private final int[] brown; // length << 16 | bits, 0: none
  private final short[] classes; // SETS a row, 0: none

  private WordClasses(IntMap index, int[] brown, short[] classes) {
    this.index = index;
    this.brown = brown;
    this.classes = classes;
  }

  /**
   * Reads what {@link #pack} wrote.
   *
   * @throws dev.attache.DataFormatException where it is not that
   */
  public static WordClasses read(String file, byte[] packed) {
    ModelReader in = ModelReader.open(file, Deflated.inflate(file, packed), MARK, VERSION);
    IntMap index = IntMap.read(in);
    int[] brown = in.ints();
    short[] classes = in.shorts();
    in.end();
    if (brown.length != index.size()
        || index.largest() > brown.length
        || classes.length != SETS * brown.length) {
      throw in.error(
          "classes of " + index.size() + " words", brown.length + " and " + classes.length);
    }
    return new WordClasses(index, brown, classes);
  }

  /**
   * @param keys {@link Chars#classKey} of the words, ascending
   * @param brown bits as {@code length << 16 | bits}, 0 for none
   * @param classes for each word, then each of three sets: class number from 1, 0 for none
   */
  public static byte[] pack(int[] keys, int[] brown, int[] classes) {
    IntMap index = new IntMap(keys.length);
    for (int i = 0; i < keys.length; i++) {
      index.or(keys[i], i + 1);
    }
    short[] narrow = new short[classes.length];
    for (int i = 0; i < classes.length; i++) {
      narrow[i] = (short) classes[i];
    }
    ModelWriter out = new ModelWriter(MARK, VERSION);
    index.write(out);
    out.ints(brown).shorts(narrow);
    return Deflated.deflate(out.toBytes());
  }

  /** Row of a word, or −1. */
  int row(int classKey) {
    return index.get(classKey) - 1;
  }

  /** The first {@code bits} bits of the Brown cluster, marked with their number; 0 for none. */
  int brown(int row, int bits) {
    int code = row < 0 ? 0 : brown[row];
    if (code == 0) {
      return 0;
    }
    int length = code >>> 16;
    return length <= bits ? code : (bits << 16) | ((code & 0xFFFF) >>> (length - bits));
  }

  int classOf(int row, int set) {
    return row < 0 ? 0 : classes[row * SETS + set];
  }
}
