package dev.attache.text.internal;

/**
 * What the choice of the next move sees of the state, in three portions: where the features of one
 * leave no doubt ({@link Margins}), those of the next are not looked at.
 */
public final class MoveFeatures {
  private static final int FEATURES = 80;

  private MoveFeatures() {}

  public static int max() {
    return FEATURES;
  }

  /** All features; returns how many. */
  public static int extract(ParserState p, WordFeatures s, int[] out) {
    return third(p, s, out, second(p, s, out, first(p, s, out, 0)));
  }

  /**
   * The features that settle half of the choices. Written from {@code from} on; returns where they
   * end.
   */
  public static int first(ParserState p, WordFeatures s, int[] out, int from) {
    int n = from;
    int s0 = p.onStack(0);
    int s1 = p.onStack(1);
    int b0 = p.front;
    int b1 = p.ahead(1);
    int[] word = s.word;
    int[] tag = p.tag;
    int s0w = word[s0];
    int s1w = word[s1];
    int b0w = word[b0];
    int b1w = word[b1];
    int s0t = tag[s0];
    int s1t = tag[s1];
    int b0t = tag[b0];
    int b1t = tag[b1];
    int s0l = p.left1[s0];
    int s1r = p.right1[s1];
    int b0l = p.left1[b0];
    int near = Math.min(b0 - s0, 6);
    int s1rl = p.label[s1r];
    int s0k = s.kin[s0];
    int b0k = s.kin[b0];
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

  /**
   * Those that, with the first, settle three quarters. Written from {@code from} on; returns where
   * they end.
   */
  public static int second(ParserState p, WordFeatures s, int[] out, int from) {
    int n = from;
    int s0 = p.onStack(0);
    int s1 = p.onStack(1);
    int s2 = p.onStack(2);
    int b0 = p.front;
    int b1 = p.ahead(1);
    int b2 = p.ahead(2);
    int[] word = s.word;
    int[] tag = p.tag;
    int s0w = word[s0];
    int s1w = word[s1];
    int s0t = tag[s0];
    int s1t = tag[s1];
    int s2t = tag[s2];
    int b0t = tag[b0];
    int b1t = tag[b1];
    int b2t = tag[b2];
    int s0l = p.left1[s0];
    int s0r = p.right1[s0];
    int b0l = p.left1[b0];
    int near = Math.min(b0 - s0, 6);
    int gap = Math.min(s0 - s1, 6);
    int s0ll = p.label[s0l];
    int s0rl = p.label[s0r];
    int b0ll = p.label[b0l];
    int verbsAhead = Math.min(2, p.finite[p.size] - p.finite[Math.min(b0 + 1, p.size)]);
    int s0k = s.kin[s0];
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

  /** All others. Written from {@code from} on; returns where they end. */
  public static int third(ParserState p, WordFeatures s, int[] out, int from) {
    int n = from;
    int s0 = p.onStack(0);
    int s1 = p.onStack(1);
    int s2 = p.onStack(2);
    int b0 = p.front;
    int b1 = p.ahead(1);
    int b2 = p.ahead(2);
    int[] word = s.word;
    int[] tag = p.tag;
    int s0w = word[s0];
    int s1w = word[s1];
    int b0w = word[b0];
    int b1w = word[b1];
    int s0t = tag[s0];
    int s1t = tag[s1];
    int s2t = tag[s2];
    int b0t = tag[b0];
    int b1t = tag[b1];
    int b2t = tag[b2];
    int s0l = p.left1[s0];
    int s0r = p.right1[s0];
    int s1l = p.left1[s1];
    int s1r = p.right1[s1];
    int b0l = p.left1[b0];
    int near = Math.min(b0 - s0, 6);
    int gap = Math.min(s0 - s1, 6);
    int s0ll = p.label[s0l];
    int s0rl = p.label[s0r];
    int s1rl = p.label[s1r];
    int verbsAhead = Math.min(2, p.finite[p.size] - p.finite[Math.min(b0 + 1, p.size)]);
    int s0k = s.kin[s0];
    int s1k = s.kin[s1];
    int b0k = s.kin[b0];
    int s0lw = word[s0l];
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
