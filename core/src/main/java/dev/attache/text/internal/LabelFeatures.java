package dev.attache.text.internal;

/**
 * What the choice of a relation sees, before its arc is made, in two portions: where the first
 * leaves no doubt ({@link Margins}), the rest is not looked at. {@link #look} comes first; then
 * each portion is written from {@code from} on, and returns where it ends. One per thread.
 */
public final class LabelFeatures {
  private static final int FEATURES = 40;

  private final ParserState p;
  private int[] word = {};
  private int[] tag = {};
  private int hw;
  private int dw;
  private int ht;
  private int dt;
  private int dl;
  private int dl2;
  private int dr;
  private int hl;
  private int hl2;
  private int hr;
  private int side;
  private int distance;
  private int hBefore;
  private int dk;
  private int before;
  private int after;
  private int hAfter;
  private int hk;
  private int hEnding;
  private int dEnding;
  private int dShape;

  public LabelFeatures(ParserState state) {
    this.p = state;
  }

  public static int max() {
    return FEATURES;
  }

  /** Reads what the features of the arc from {@code h} to {@code d} are made of. */
  public LabelFeatures look(WordFeatures s, int h, int d) {
    word = s.word;
    tag = p.tag;
    hw = word[h];
    dw = word[d];
    ht = tag[h];
    dt = tag[d];
    dl = p.left1[d];
    dl2 = p.left2[d];
    dr = p.right1[d];
    hl = p.left1[h];
    hl2 = p.left2[h];
    hr = p.right1[h];
    side = h < d ? 1 : 0;
    distance = Math.min(Math.abs(h - d), 7) * 2 + side;
    hBefore = h > 0 ? h - 1 : p.none;
    dk = s.kin[d];
    before = d > 0 ? d - 1 : p.none;
    after = d + 1 <= p.size ? d + 1 : p.none;
    hAfter = h + 1 <= p.size ? h + 1 : p.none;
    hk = s.kin[h];
    hEnding = s.suffix3[h];
    dEnding = s.suffix3[d];
    dShape = s.shape[d];
    return this;
  }

  /** All features; returns how many. */
  public int all(int[] out) {
    return rest(out, first(out, 0));
  }

  /** Those that tell most. */
  public int first(int[] out, int from) {
    int n = from;
    out[n++] = Hash.mix(201, dw, side);
    out[n++] = Hash.mix(202, hw, side);
    out[n++] = Hash.mix(203, dt, distance);
    out[n++] = Hash.mix(211, ht, dt, tag[dl], tag[dr]);
    out[n++] = Hash.mix(212, dt, p.label[dl], p.label[dl2], p.label[dr]);
    out[n++] = Hash.mix(213, ht, dt, word[dl2], side);
    out[n++] = Hash.mix(214, ht, dt, p.label[hl], p.label[hr]);
    out[n++] = Hash.mix(222, hEnding, dt, side);
    out[n++] = Hash.mix(226, word[hBefore], ht, dt, side);
    out[n++] = Hash.mix(229, ht, dk, word[dl], side);
    return n;
  }

  /** All others. */
  public int rest(int[] out, int from) {
    int n = from;
    out[n++] = Hash.mix(204, ht, distance);
    out[n++] = Hash.mix(205, ht, dt, distance);
    out[n++] = Hash.mix(206, hw, dt, side);
    out[n++] = Hash.mix(207, ht, dw, side);
    out[n++] = Hash.mix(208, hw, dw, side);
    out[n++] = Hash.mix(209, ht, dt, word[dl], side);
    out[n++] = Hash.mix(210, hw, word[dl], dt);
    out[n++] = Hash.mix(215, hw, p.label[hr], dt, side);
    out[n++] = Hash.mix(216, ht, p.label[hl], p.label[hl2], dt);
    out[n++] = Hash.mix(217, tag[before], dt, tag[after], side);
    out[n++] = Hash.mix(218, word[before], dt, side);
    out[n++] = Hash.mix(219, word[after], dt, side);
    out[n++] = Hash.mix(220, tag[hBefore], ht, tag[hAfter], dt);
    out[n++] = Hash.mix(221, dEnding, ht, side);
    out[n++] = Hash.mix(223, word[dr], dt, ht, side);
    out[n++] = Hash.mix(224, tag[p.front], ht, dt, side);
    out[n++] = Hash.mix(225, dShape, dt, ht);
    out[n++] = Hash.mix(227, hk, dk, side);
    out[n++] = Hash.mix(228, hk, dt, word[dl], side);
    out[n++] = Hash.mix(230, hk, ht, dt, side);
    out[n++] = Hash.mix(231, dk, dt, ht, side);
    return n;
  }
}
