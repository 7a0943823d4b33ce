package dev.attache.text.internal;

/**
 * What the choice of the next move sees of the state, in three portions: where the features of one
 * leave no doubt ({@link Margins}), those of the next are not looked at. {@link #look} comes first;
 * then each portion is written from {@code from} on, and returns where it ends. One per thread.
 */
public final class MoveFeatures {
  private static final int FEATURES = 80;

  private final ParserState p;
  private int s0;
  private int s1;
  private int s2;
  private int b0;
  private int b1;
  private int b2;
  private int[] word = {};
  private int[] tag = {};
  private int s0w;
  private int s1w;
  private int b0w;
  private int b1w;
  private int s0t;
  private int s1t;
  private int s2t;
  private int b0t;
  private int b1t;
  private int b2t;
  private int s0l;
  private int s0r;
  private int s1l;
  private int s1r;
  private int b0l;
  private int near;
  private int gap;
  private int s0ll;
  private int s0rl;
  private int s1rl;
  private int verbsAhead;
  private int s0k;
  private int s1k;
  private int b0k;
  private int s0lw;
  private int b0ll;

  public MoveFeatures(ParserState state) {
    this.p = state;
  }

  public static int max() {
    return FEATURES;
  }

  /** Reads what the features of the state as it is now are made of. */
  public MoveFeatures look(WordFeatures s) {
    s0 = p.onStack(0);
    s1 = p.onStack(1);
    s2 = p.onStack(2);
    b0 = p.front;
    b1 = p.ahead(1);
    b2 = p.ahead(2);
    word = s.word;
    tag = p.tag;
    s0w = word[s0];
    s1w = word[s1];
    b0w = word[b0];
    b1w = word[b1];
    s0t = tag[s0];
    s1t = tag[s1];
    s2t = tag[s2];
    b0t = tag[b0];
    b1t = tag[b1];
    b2t = tag[b2];
    s0l = p.left1[s0];
    s0r = p.right1[s0];
    s1l = p.left1[s1];
    s1r = p.right1[s1];
    b0l = p.left1[b0];
    near = Math.min(b0 - s0, 6);
    gap = Math.min(s0 - s1, 6);
    s0ll = p.label[s0l];
    s0rl = p.label[s0r];
    s1rl = p.label[s1r];
    verbsAhead = Math.min(2, p.finite[p.size] - p.finite[Math.min(b0 + 1, p.size)]);
    s0k = s.kin[s0];
    s1k = s.kin[s1];
    b0k = s.kin[b0];
    s0lw = word[s0l];
    b0ll = p.label[b0l];
    return this;
  }

  /** All features; returns how many. */
  public int all(int[] out) {
    return third(out, second(out, first(out, 0)));
  }

  /** Those that tell most. */
  public int first(int[] out, int from) {
    int n = from;
    out[n++] = Hash.mix(101, s0w, s0t);
    out[n++] = Hash.mix(102, s1w, s1t);
    out[n++] = Hash.mix(103, b0w, b0t);
    out[n++] = Hash.mix(104, b1w, b1t);
    out[n++] = Hash.mix(107, s0t, near);
    out[n++] = Hash.mix(121, s0t, b0t, b1t);
    out[n++] = Hash.mix(131, s0t, tag[s0l], b0t);
    out[n++] = Hash.mix(132, s0t, b0t, tag[b0l]);
    out[n++] = Hash.mix(133, s1t, s0t, tag[s1r]);
    out[n++] = Hash.mix(135, s1t, s0t, tag[s0l]);
    out[n++] = Hash.mix(146, s1w, s1rl, s0t);
    out[n++] = Hash.mix(149, s1t, p.label[p.right2[s1]], s1rl, b0t);
    out[n++] = Hash.mix(153, s0t, b0t, p.between(s0, b0));
    out[n++] = Hash.mix(162, s0k, b0k, near);
    return n;
  }

  /** Those that, with the first, settle most of the rest. */
  public int second(int[] out, int from) {
    int n = from;
    out[n++] = Hash.mix(111, s0t, b0t, near);
    out[n++] = Hash.mix(115, s1t, s0t, gap);
    out[n++] = Hash.mix(122, b0t, b1t, b2t);
    out[n++] = Hash.mix(124, s2t, s1t, s0t);
    out[n++] = Hash.mix(126, s0t, b0t, b1t, b2t);
    out[n++] = Hash.mix(136, s1t, s0t, tag[s0r]);
    out[n++] = Hash.mix(144, s0w, s0ll, s0rl);
    out[n++] = Hash.mix(147, b0t, b0ll, p.label[p.left2[b0]], s0t);
    out[n++] = Hash.mix(150, s0t, tag[p.right2[s0]], tag[s0r], b0t);
    out[n++] = Hash.mix(154, s1t, s0t, p.between(s1, s0));
    out[n++] = Hash.mix(156, s1t, s0t, b0t, verbsAhead);
    out[n++] = Hash.mix(157, s0t, b0t, p.leftSet[s0], p.rightSet[s0]);
    out[n++] = Hash.mix(158, s1t, s0t, p.leftSet[s1], p.rightSet[s1]);
    out[n++] = Hash.mix(161, s1w, p.rightSet[s1], s0t);
    out[n++] = Hash.mix(164, s0k, b0t, s0t);
    out[n++] = Hash.mix(167, s1t, s0k, s0t);
    return n;
  }

  /** All others. */
  public int third(int[] out, int from) {
    int n = from;
    out[n++] = Hash.mix(105, word[b2], b2t);
    out[n++] = Hash.mix(106, word[s2], s2t);
    out[n++] = Hash.mix(108, s0w, b0w, s0t, b0t);
    out[n++] = Hash.mix(109, s0w, b0t, s0t);
    out[n++] = Hash.mix(110, s0t, b0w, b0t);
    out[n++] = Hash.mix(112, s1w, s0w, s1t, s0t);
    out[n++] = Hash.mix(113, s1w, s0t, s1t);
    out[n++] = Hash.mix(114, s1t, s0w, s0t);
    out[n++] = Hash.mix(116, s1w, b0w, s1t);
    out[n++] = Hash.mix(117, s1t, b0t, b0w);
    out[n++] = Hash.mix(118, b0w, b1t, b0t);
    out[n++] = Hash.mix(119, b0t, b1w, b1t);
    out[n++] = Hash.mix(120, s0w, b1t, b0t);
    out[n++] = Hash.mix(123, s1t, s0t, b0t);
    out[n++] = Hash.mix(125, s1t, s0t, b0t, b1t);
    out[n++] = Hash.mix(127, s1w, s0t, b0t);
    out[n++] = Hash.mix(128, s1t, s0w, b0t);
    out[n++] = Hash.mix(129, s1t, s0t, b0w);
    out[n++] = Hash.mix(130, s0t, tag[s0r], b0t);
    out[n++] = Hash.mix(134, s1t, s0t, tag[s1l]);
    out[n++] = Hash.mix(137, s1w, word[s0l], s0t);
    out[n++] = Hash.mix(138, s1w, word[s0l], s0w);
    out[n++] = Hash.mix(139, s0w, word[s0r], b0t);
    out[n++] = Hash.mix(140, s0w, word[b0l], b0t);
    out[n++] = Hash.mix(141, s1t, word[s0l], s0t, b0t);
    out[n++] = Hash.mix(142, s0t, word[s0l], b0w);
    out[n++] = Hash.mix(143, s0t, s0ll, s0rl, b0t);
    out[n++] = Hash.mix(145, s1t, p.label[s1l], s1rl, s0t);
    out[n++] = Hash.mix(148, s0t, p.label[p.left2[s0]], s0ll, s1t);
    out[n++] = Hash.mix(151, p.coarse[b1], p.coarse[b2], p.coarse[p.ahead(3)], b0t);
    out[n++] = Hash.mix(152, s1t, b0t, gap, near);
    out[n++] = Hash.mix(155, s0t, b0t, verbsAhead);
    out[n++] = Hash.mix(159, b0t, s0t, p.leftSet[b0]);
    out[n++] = Hash.mix(160, s0w, p.leftSet[s0], p.rightSet[s0]);
    out[n++] = Hash.mix(163, s1k, s0k, gap);
    out[n++] = Hash.mix(165, s0t, b0k, b0t);
    out[n++] = Hash.mix(166, s1k, s0t, s1t);
    out[n++] = Hash.mix(168, s1k, s0lw, s0k);
    out[n++] = Hash.mix(169, s1k, s0lw, s0t);
    out[n++] = Hash.mix(170, s1k, b0k, s1t, b0t);
    out[n++] = Hash.mix(171, s1k, s0k, b0k);
    return n;
  }
}
