package dev.attache.actor.internal;

import java.util.Arrays;

/**
 * Turns the tokens of one sentence into rows of the weight table. All templates are numbers hashed
 * together; no strings are built. Keeps its buffers between sentences: one for each thread.
 */
public final class Features {
  /** No token has more features than this. */
  public static final int MOST = 200;

  /** The row that every token has. */
  public static final int BIAS_ROW = row(0, 0);

  private static final int PAD = 2;
  private static final int BEFORE = 0x3C6EF372;
  private static final int AFTER = 0x1B873593;
  private static final int SETS = WordClasses.SETS;

  private final WordClasses classes;
  private final NameLists lists;

  private int length;
  private boolean capitals; // the sentence is in capitals
  private boolean cased; // the sentence has a capital
  private int[] word = new int[0];
  private int[] lower = new int[0];
  private int[] form = new int[0];
  private int[] shape = new int[0];
  private int[] affix = new int[0]; // 8 a token: prefixes 1-4, suffixes 1-4
  private int[] brown = new int[0]; // 4 a token
  private int[] cls = new int[0]; // SETS a token
  private long[] member = new long[0]; // 4 position bits for each list
  private boolean[] glued = new boolean[0]; // no space before
  private int[] runStart = new int[0];
  private int[] runEnd = new int[0];

  public Features(WordClasses classes, NameLists lists) {
    this.classes = classes;
    this.lists = lists;
  }

  /** Tokens of the sentence last prepared. */
  public int length() {
    return length;
  }

  /** Reads the tokens {@code from} to {@code to - 1} of a text. */
  public void prepare(CharSequence text, int[] starts, int[] ends, int from, int to) {
    length = to - from;
    reserve(length + 2 * PAD);
    int caps = 0;
    int words = 0;
    cased = false;
    for (int i = 0; i < length; i++) {
      int start = starts[from + i];
      int end = ends[from + i];
      read(text, start, end, i + PAD);
      glued[i + PAD] = i > 0 && ends[from + i - 1] == start;
      int f = form[i + PAD];
      cased |= Shape.isCapital(f);
      if (f == Shape.ALL_CAPS) {
        caps++;
        words++;
      } else if (f == Shape.LOWER || f == Shape.CAPITALISED) {
        words++;
      }
    }
    capitals = words >= 3 && caps * 4 >= words * 3;
    runs();
    Arrays.fill(member, 0, length + 2 * PAD, 0);
    for (int i = 0; i < length; i++) {
      if (Shape.isCapital(form[i + PAD])) {
        match(text, starts, ends, from, to, i);
      }
    }
  }

  /**
   * Whether a token of the sentence last prepared stands away from every capital: neither it, the
   * two before it, the next, nor what is tied to that has one, though the sentence has. Half of all
   * tokens do; in 123,455 tokens of news and readouts a tagger that looked at them all put 17 of
   * these into a name.
   */
  boolean isPlain(int token) {
    int at = token + PAD;
    return cased
        && !Shape.isCapital(form[at])
        && form[at] != Shape.MIXED_LOWER
        && !Shape.isCapital(form[at - 2]) // "Ohio general election" is one name
        && !Shape.isCapital(form[at - 1])
        && !Shape.isCapital(form[at + 1])
        && !(glued[at + 1] && Shape.isCapital(form[at + 2]));
  }

  private void reserve(int size) {
    if (word.length >= size) {
      return;
    }
    int n = Math.max(size, 2 * word.length);
    word = new int[n];
    lower = new int[n];
    form = new int[n];
    shape = new int[n];
    affix = new int[n * 8];
    brown = new int[n * 4];
    cls = new int[n * SETS];
    member = new long[n];
    glued = new boolean[n];
    runStart = new int[n];
    runEnd = new int[n];
  }

  private void read(CharSequence text, int start, int end, int at) {
    int h = 0x51ED270B;
    int l = 0x2F0B4C47;
    int size = end - start;
    for (int i = start; i < end; i++) {
      char c = Chars.straight(text.charAt(i));
      h = Chars.step(h, c);
      l = Chars.step(l, Chars.isDigit(c) ? '0' : Character.toLowerCase(c));
      if (i - start < 4) {
        affix[at * 8 + i - start] = l;
      }
    }
    for (int k = size; k < 4; k++) {
      affix[at * 8 + k] = 0;
    }
    int s = 0x7ED55D16;
    for (int k = 0; k < 4; k++) {
      if (k < size) {
        s = Chars.step(s, Character.toLowerCase(Chars.straight(text.charAt(end - 1 - k))));
        affix[at * 8 + 4 + k] = s;
      } else {
        affix[at * 8 + 4 + k] = 0;
      }
    }
    word[at] = h;
    lower[at] = l;
    form[at] = Shape.form(text, start, end);
    shape[at] = Shape.hash(text, start, end);
    int row = classes.row(Chars.classKey(text, start, end));
    brown[at * 4] = classes.brown(row, 4);
    brown[at * 4 + 1] = classes.brown(row, 6);
    brown[at * 4 + 2] = classes.brown(row, 10);
    brown[at * 4 + 3] = classes.brown(row, 16);
    for (int k = 0; k < SETS; k++) {
      cls[at * SETS + k] = classes.classOf(row, k);
    }
  }

  private void runs() {
    for (int p = 0; p < PAD; p++) {
      pad(p, BEFORE);
      pad(PAD + length + p, AFTER);
    }
    int i = 0;
    while (i < length) {
      int j = i;
      while (j < length && inRun(j)) {
        j++;
      }
      for (int k = i; k < j; k++) {
        runStart[k + PAD] = i + PAD;
        runEnd[k + PAD] = j - 1 + PAD;
      }
      if (j == i) {
        runStart[i + PAD] = -1;
        j++;
      }
      i = j;
    }
  }

  private void pad(int at, int value) {
    word[at] = value;
    lower[at] = value;
    form[at] = value == BEFORE ? 14 : 15;
    shape[at] = value;
    Arrays.fill(brown, at * 4, at * 4 + 4, value);
    Arrays.fill(cls, at * SETS, at * SETS + SETS, value);
    glued[at] = false;
    runStart[at] = -1;
  }

  /** Capitalised, or tied to a capitalised word by a hyphen without spaces. */
  private boolean inRun(int i) {
    int at = i + PAD;
    if (Shape.isCapital(form[at])) {
      return true;
    }
    if (i + 1 >= length || !glued[at + 1]) {
      return i > 0 && glued[at] && form[at] == Shape.LOWER && runBefore(at);
    }
    return form[at] == Shape.OTHER && glued[at] && i > 0;
  }

  private boolean runBefore(int at) {
    return form[at - 1] == Shape.OTHER && at - 2 >= PAD && Shape.isCapital(form[at - 2]);
  }

  private void match(CharSequence text, int[] starts, int[] ends, int from, int to, int i) {
    int at = i + PAD;
    int f = form[at];
    if (f == Shape.ALL_CAPS || f == Shape.DOTTED || f == Shape.DIGITS) {
      int bits = lists.acronym(text, starts[from + i], ends[from + i]);
      if (bits != 0) {
        mark(bits, at, at);
      }
      if (f == Shape.ALL_CAPS && ends[from + i] - starts[from + i] <= 3) {
        return; // "US" is not "us", "IT" not "it"
      }
    }
    int h = NameLists.start();
    int last = Math.min(to - from, i + NameLists.LONGEST);
    for (int j = i; j < last; j++) {
      h = NameLists.extend(h, text, starts[from + j], ends[from + j]);
      int entry = lists.entry(h);
      int bits = NameLists.listsOf(entry);
      if (bits != 0 && form[j + PAD] != Shape.OTHER) {
        mark(bits, at, j + PAD);
      }
      if (!NameLists.isPrefix(entry)) {
        break;
      }
    }
  }

  private void mark(int bits, int first, int last) {
    for (int b = bits; b != 0; b &= b - 1) {
      int list = Integer.numberOfTrailingZeros(b) * 4;
      if (first == last) {
        member[first] |= 1L << list;
      } else {
        member[first] |= 2L << list;
        for (int k = first + 1; k < last; k++) {
          member[k] |= 4L << list;
        }
        member[last] |= 8L << list;
      }
    }
  }

  private static int row(int template, int value) {
    int h = value * 0x9E3779B1 + template * 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    h ^= h >>> 12;
    h *= 0x297A2D39;
    return h >>> (32 - Weights.BITS);
  }

  private static int both(int a, int b) {
    return (a * 0x27D4EB2F) ^ Integer.rotateLeft(b * 0x165667B1, 13);
  }

  private static int fold(long bits) {
    long h = bits * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32);
  }

  /**
   * The rows of one token, of the sentence last prepared.
   *
   * @param out at least {@link #MOST} long
   * @return how many were written
   */
  public int rows(int token, int[] out) {
    int at = token + PAD;
    int n = 0;
    int f = form[at];
    n = words(at, out, n);
    n = shapes(at, f, out, n);
    if (f != Shape.OTHER) {
      for (int k = 0; k < 8; k++) {
        int v = affix[at * 8 + k];
        if (v != 0) {
          out[n++] = row(60 + k, v);
        }
      }
      out[n++] = row(68, both(affix[at * 8 + 6], f));
    }
    if (runStart[at] >= 0) {
      n = run(at, out, n);
    }
    n = classRows(at, out, n);
    n = listRows(at, f, out, n);
    return n;
  }

  private int words(int at, int[] out, int from) {
    int n = from;
    out[n++] = row(0, 0);
    out[n++] = row(1, word[at]);
    out[n++] = row(2, lower[at]);
    out[n++] = row(3, word[at - 1]);
    out[n++] = row(4, word[at + 1]);
    out[n++] = row(5, lower[at - 2]);
    out[n++] = row(6, lower[at + 2]);
    out[n++] = row(7, both(lower[at - 1], lower[at]));
    out[n++] = row(8, both(lower[at], lower[at + 1]));
    out[n++] = row(9, both(lower[at - 1], lower[at + 1]));
    out[n++] = row(10, both(lower[at - 2], lower[at - 1]));
    out[n++] = row(11, both(lower[at + 1], lower[at + 2]));
    out[n++] = row(12, both(lower[at - 1], form[at]));
    out[n++] = row(13, both(lower[at + 1], form[at]));
    return n;
  }

  private int shapes(int at, int f, int[] out, int from) {
    int n = from;
    int ties = (glued[at] ? 1 : 0) | (glued[at + 1] ? 2 : 0) | (capitals ? 4 : 0);
    out[n++] = row(20, both(f, ties));
    out[n++] = row(21, shape[at]);
    out[n++] = row(22, both(form[at - 1], f));
    out[n++] = row(23, both(f, form[at + 1]));
    out[n++] = row(24, both(both(form[at - 1], f), form[at + 1]));
    out[n++] = row(25, both(both(shape[at - 1], shape[at]), shape[at + 1]));
    out[n++] = row(26, both(both(form[at - 2], form[at - 1]), f));
    out[n++] = row(27, both(both(f, form[at + 1]), form[at + 2]));
    if (capitals) {
      out[n++] = row(28, lower[at]);
    }
    if (ties != 0) {
      out[n++] = row(29, both(lower[at], ties));
    }
    return n;
  }

  private int run(int at, int[] out, int from) {
    int n = from;
    int first = runStart[at];
    int last = runEnd[at];
    int place = (at == first ? 1 : 0) | (at == last ? 2 : 0);
    int left = lower[first - 1];
    int right = lower[last + 1];
    out[n++] = row(40, both(left, place));
    out[n++] = row(41, both(right, place));
    out[n++] = row(42, both(both(left, right), place));
    out[n++] = row(43, both(lower[first], place));
    out[n++] = row(44, both(lower[last], place));
    out[n++] = row(45, both(Math.min(last - first, 6), Math.min(at - first, 4)));
    out[n++] = row(46, both(cls[last * SETS], both(place, last == at ? 0 : cls[at * SETS])));
    return n;
  }

  private int classRows(int at, int[] out, int from) {
    int n = from;
    for (int d = -2; d <= 2; d++) {
      int p = at + d;
      int t = 80 + (d + 2) * 8;
      for (int k = 0; k < 4; k++) {
        int v = brown[p * 4 + k];
        if (v != 0 && (k == 3 || v != brown[p * 4 + k + 1])) {
          out[n++] = row(t + k, v);
        }
      }
      for (int k = 0; k < SETS; k++) {
        int v = cls[p * SETS + k];
        if (v != 0 || d == 0) {
          out[n++] = row(t + 4 + k, v);
        }
      }
    }
    for (int k = 0; k < SETS; k++) {
      int c = cls[at * SETS + k];
      out[n++] = row(120 + k, both(c, shape[at]));
      out[n++] = row(124 + k, both(cls[(at - 1) * SETS + k], c));
      out[n++] = row(128 + k, both(c, cls[(at + 1) * SETS + k]));
    }
    return n;
  }

  private int listRows(int at, int f, int[] out, int from) {
    int n = from;
    long m = member[at];
    if (m != 0) {
      for (long b = m; b != 0; b &= b - 1) {
        out[n++] = row(140, Long.numberOfTrailingZeros(b));
      }
      out[n++] = row(141, both(fold(m), f));
      out[n++] = row(142, both(fold(m), lower[at - 1]));
      out[n++] = row(143, both(fold(m), lower[at + 1]));
    }
    long before = member[at - 1];
    long after = member[at + 1];
    if (before != 0) {
      out[n++] = row(144, both(fold(before), f));
    }
    if (after != 0) {
      out[n++] = row(145, both(fold(after), f));
    }
    if (before != 0 || (after != 0 && m != 0)) {
      out[n++] = row(146, both(fold(before), fold(m)));
      out[n++] = row(147, both(fold(m), fold(after)));
    }
    return n;
  }
}
