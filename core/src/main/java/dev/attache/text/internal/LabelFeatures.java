package dev.attache.text.internal;

/**
 * What the choice of a relation sees, before its arc is made, in two portions: where the first
 * leaves no doubt ({@link Margins}), the rest is not looked at.
 */
public final class LabelFeatures {
  private static final int FEATURES = 40;

  private LabelFeatures() {}

  public static int max() {
    return FEATURES;
  }

  /** All features of the arc from {@code h} to {@code d}; returns how many. */
  public static int extract(ParserState p, WordFeatures s, int h, int d, int[] out) {
    return rest(p, s, h, d, out, first(p, s, h, d, out, 0));
  }

  /**
   * The features that settle three quarters of the choices. Written from {@code from} on; returns
   * where they end.
   */
  public static int first(ParserState p, WordFeatures s, int h, int d, int[] out, int from) {
    int n = from;
    int[] word = s.word;
    int[] tag = p.tag;
    int hw = word[h];
    int dw = word[d];
    int ht = tag[h];
    int dt = tag[d];
    int dl = p.left1[d];
    int dl2 = p.left2[d];
    int dr = p.right1[d];
    int hl = p.left1[h];
    int hr = p.right1[h];
    int side = h < d ? 1 : 0;
    int distance = Math.min(Math.abs(h - d), 7) * 2 + side;
    int hBefore = h > 0 ? h - 1 : p.none;
    int dk = s.kin[d];
    out[n++] = Hash.mix(201, dw, side);
    out[n++] = Hash.mix(202, hw, side);
    out[n++] = Hash.mix(203, dt, distance);
    out[n++] = Hash.mix(211, ht, dt, tag[dl], tag[dr]);
    out[n++] = Hash.mix(212, dt, p.label[dl], p.label[dl2], p.label[dr]);
    out[n++] = Hash.mix(213, ht, dt, word[dl2], side);
    out[n++] = Hash.mix(214, ht, dt, p.label[hl], p.label[hr]);
    out[n++] = Hash.mix(222, s.suffix3[h], dt, side);
    out[n++] = Hash.mix(226, word[hBefore], ht, dt, side);
    out[n++] = Hash.mix(229, ht, dk, word[dl], side);
    return n;
  }

  /** All others. Written from {@code from} on; returns where they end. */
  public static int rest(ParserState p, WordFeatures s, int h, int d, int[] out, int from) {
    int n = from;
    int[] word = s.word;
    int[] tag = p.tag;
    int hw = word[h];
    int dw = word[d];
    int ht = tag[h];
    int dt = tag[d];
    int dl = p.left1[d];
    int dr = p.right1[d];
    int hl = p.left1[h];
    int hr = p.right1[h];
    int side = h < d ? 1 : 0;
    int distance = Math.min(Math.abs(h - d), 7) * 2 + side;
    int before = d > 0 ? d - 1 : p.none;
    int after = d + 1 <= p.size ? d + 1 : p.none;
    int hBefore = h > 0 ? h - 1 : p.none;
    int hAfter = h + 1 <= p.size ? h + 1 : p.none;
    int hk = s.kin[h];
    int dk = s.kin[d];
    out[n++] = Hash.mix(204, ht, distance);
    out[n++] = Hash.mix(205, ht, dt, distance);
    out[n++] = Hash.mix(206, hw, dt, side);
    out[n++] = Hash.mix(207, ht, dw, side);
    out[n++] = Hash.mix(208, hw, dw, side);
    out[n++] = Hash.mix(209, ht, dt, word[dl], side);
    out[n++] = Hash.mix(210, hw, word[dl], dt);
    out[n++] = Hash.mix(215, hw, p.label[hr], dt, side);
    out[n++] = Hash.mix(216, ht, p.label[hl], p.label[p.left2[h]], dt);
    out[n++] = Hash.mix(217, tag[before], dt, tag[after], side);
    out[n++] = Hash.mix(218, word[before], dt, side);
    out[n++] = Hash.mix(219, word[after], dt, side);
    out[n++] = Hash.mix(220, tag[hBefore], ht, tag[hAfter], dt);
    out[n++] = Hash.mix(221, s.suffix3[d], ht, side);
    out[n++] = Hash.mix(223, word[dr], dt, ht, side);
    out[n++] = Hash.mix(224, tag[p.front], ht, dt, side);
    out[n++] = Hash.mix(225, s.shape[d], dt, ht);
    out[n++] = Hash.mix(227, hk, dk, side);
    out[n++] = Hash.mix(228, hk, dt, word[dl], side);
    out[n++] = Hash.mix(230, hk, ht, dt, side);
    out[n++] = Hash.mix(231, dk, dt, ht, side);
    return n;
  }
}
