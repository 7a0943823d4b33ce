package dev.attache.text.internal;

/**
 * What the choice of a tag sees: the word, its prefix, suffixes, shape and class, its neighbours
 * and the two tags before. In two portions: where the first leaves no doubt ({@link Margins}), the
 * rest is not looked at.
 */
public final class TagFeatures {
  private static final int FEATURES = 32;

  private TagFeatures() {}

  /** Most features a word can have. */
  public static int max() {
    return FEATURES;
  }

  /**
   * All features of one word; returns how many.
   *
   * @param before tag of the word before, or −1
   * @param second tag of the word before that, or −1
   */
  public static int extract(WordFeatures s, int i, int before, int second, int[] out) {
    return rest(s, i, before, second, out, first(s, i, before, second, out, 0));
  }

  /** Those that tell most. Written from {@code from} on; returns where they end. */
  public static int first(WordFeatures s, int i, int before, int second, int[] out, int from) {
    int n = from;
    int none = s.size + 1;
    int p1 = i > 0 ? i - 1 : none;
    int n1 = i + 1 < s.size ? i + 1 : none;
    int w = s.word[i];
    int k = s.kin[i];
    out[n++] = Hash.mix(1, w);
    out[n++] = Hash.mix(3, s.suffix2[i]);
    out[n++] = Hash.mix(5, s.suffix4[i]);
    out[n++] = Hash.mix(7, s.shape[i]);
    out[n++] = Hash.mix(13, before, second);
    out[n++] = Hash.mix(15, w, s.word[n1]);
    out[n++] = Hash.mix(21, before, s.suffix3[i]);
    out[n++] = Hash.mix(23, before, s.suffix2[i], s.suffix2[n1]);
    out[n++] = Hash.mix(24, s.suffix3[i], s.shape[i]);
    out[n++] = Hash.mix(25, k, s.kin[n1]);
    out[n++] = Hash.mix(27, s.kin[p1], k);
    out[n++] = Hash.mix(30, w, s.kin[n1]);
    return n;
  }

  /** All others. Written from {@code from} on; returns where they end. */
  public static int rest(WordFeatures s, int i, int before, int second, int[] out, int from) {
    int n = from;
    int none = s.size + 1;
    int p1 = i > 0 ? i - 1 : none;
    int p2 = i > 1 ? i - 2 : none;
    int n1 = i + 1 < s.size ? i + 1 : none;
    int n2 = i + 2 < s.size ? i + 2 : none;
    int w = s.word[i];
    int k = s.kin[i];
    out[n++] = Hash.mix(2, s.suffix1[i]);
    out[n++] = Hash.mix(4, s.suffix3[i]);
    out[n++] = Hash.mix(6, s.prefix3[i]);
    out[n++] = Hash.mix(8, s.word[p1]);
    out[n++] = Hash.mix(9, s.word[p2]);
    out[n++] = Hash.mix(10, s.word[n1]);
    out[n++] = Hash.mix(11, s.word[n2]);
    out[n++] = Hash.mix(12, before);
    out[n++] = Hash.mix(14, before, w);
    out[n++] = Hash.mix(16, w, s.word[p1]);
    out[n++] = Hash.mix(17, before, s.word[n1]);
    out[n++] = Hash.mix(18, s.suffix3[n1]);
    out[n++] = Hash.mix(19, s.suffix3[p1]);
    out[n++] = Hash.mix(20, s.shape[n1], s.shape[i]);
    out[n++] = Hash.mix(22, s.shape[i], i == 0 ? 1 : 0, s.shape[p1]);
    out[n++] = Hash.mix(26, before, s.kin[n1], k);
    out[n++] = Hash.mix(28, s.kin[n1], s.kin[n2], before);
    out[n++] = Hash.mix(29, before, second, k);
    return n;
  }
}
