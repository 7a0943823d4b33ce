package dev.attache.text.internal;

/**
 * Hangs punctuation on a tree of words as Universal Dependencies asks: pairs on the head of what
 * they enclose, the end of a sentence on its root, hyphens on the word before, other marks on the
 * unit they set off. The tree stays projective.
 */
final class Punctuation {
  private static final int OPEN = -2; // of a mark that has no head yet
  private static final int NONE = -1;

  private final TagKinds kinds;
  private int[] before = new int[0]; // nearest word before each token, or NONE
  private int[] after = new int[0]; // nearest word after each token, or the size
  private int[] enclosing = new int[0]; // head of the pair around each token, or NONE
  private int[] open = new int[0];

  Punctuation(TagKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * @param heads heads of words, the size for the root; filled for the punctuation
   */
  void attach(WordFeatures words, byte[] tags, int offset, int[] heads) {
    int size = words.size;
    free(size, tags, offset, heads);
    int root = prepare(size, tags, offset, heads);
    if (root == NONE) {
      for (int i = 1; i < size; i++) {
        heads[i] = 0; // nothing but punctuation
      }
      return;
    }
    pairs(words, tags, offset, heads);
    for (int i = 0; i < size; i++) {
      if (heads[i] == OPEN) {
        heads[i] = head(i, size, root, tags, offset, heads);
      }
    }
    straighten(size, tags, offset, heads);
  }

  /** What hangs on a mark hangs on the head of that; a mark is no root. */
  private void free(int size, byte[] tags, int offset, int[] heads) {
    for (int i = 0; i < size; i++) {
      if (!kinds.isPunctuation(tags[offset + i])) {
        int head = heads[i];
        while (head < size && kinds.isPunctuation(tags[offset + head])) {
          head = heads[head];
        }
        heads[i] = head;
      }
    }
  }

  private int prepare(int size, byte[] tags, int offset, int[] heads) {
    if (before.length < size) {
      int room = size + size / 2;
      before = new int[room];
      after = new int[room];
      enclosing = new int[room];
      open = new int[room];
    }
    int root = NONE;
    int last = NONE;
    for (int i = 0; i < size; i++) {
      enclosing[i] = NONE;
      before[i] = last;
      if (!kinds.isPunctuation(tags[offset + i])) {
        last = i;
        if (heads[i] == size && root != NONE) {
          heads[i] = root; // two words hung on a mark that was the root
        } else if (heads[i] == size) {
          root = i;
        }
      }
    }
    int next = size;
    for (int i = size - 1; i >= 0; i--) {
      after[i] = next;
      if (kinds.isPunctuation(tags[offset + i])) {
        heads[i] = root == NONE ? size : OPEN;
      } else {
        next = i;
      }
    }
    return root;
  }

  /** Quotation marks and brackets around words that hang together. */
  private void pairs(WordFeatures words, byte[] tags, int offset, int[] heads) {
    int depth = 0;
    int quote = NONE;
    for (int i = 0; i < words.size; i++) {
      if (heads[i] != OPEN) {
        continue;
      }
      switch (kinds.mark(tags[offset + i])) {
        case OPEN -> open[depth++] = i;
        case CLOSE -> {
          if (depth > 0) {
            pair(open[--depth], i, words.size, heads);
          }
        }
        case QUOTE -> {
          if (quote == NONE) {
            quote = i;
          } else {
            pair(quote, i, words.size, heads);
            quote = NONE;
          }
        }
        default -> {}
      }
    }
  }

  private void pair(int from, int to, int size, int[] heads) {
    int top = NONE;
    for (int i = from + 1; i < to; i++) {
      if (heads[i] != OPEN && before[i + 1] == i && (heads[i] < from || heads[i] > to)) {
        if (top != NONE) {
          return; // two units: each mark goes its own way
        }
        top = i;
      }
    }
    if (top == NONE || isShared(from, to, top, size, heads)) {
      return;
    }
    heads[from] = top;
    heads[to] = top;
    for (int i = from + 1; i < to; i++) {
      if (enclosing[i] == NONE) {
        enclosing[i] = top;
      }
    }
  }

  /** True where a word outside of a pair hangs on one inside that is not its top. */
  private boolean isShared(int from, int to, int top, int size, int[] heads) {
    int left = before[from];
    int above = left == NONE ? NONE : heads[topBefore(left, from, NONE, heads)];
    int right = after[to];
    int under = right >= size ? NONE : heads[topAfter(right, to, size, NONE, heads)];
    boolean leftIn = above > from && above < to && above != top;
    return leftIn || under > from && under < to && under != top;
  }

  private int head(int mark, int size, int root, byte[] tags, int offset, int[] heads) {
    int left = before[mark];
    int right = after[mark];
    if (left == NONE) {
      return right == size ? root : topAfter(right, mark, size, NONE, heads);
    }
    Mark kind = kinds.mark(tags[offset + mark]);
    int above = topBefore(left, mark, NONE, heads);
    if (right == size) {
      return endsPair(mark, above) ? enclosing[mark] : root;
    }
    if (kind == Mark.HYPHEN) {
      boolean name = kinds.isName(tags[offset + left]) && kinds.isName(tags[offset + right]);
      return name && heads[left] == right ? right : left;
    }
    int unit = topAfter(right, mark, size, heads[above], heads);
    above = topBefore(left, mark, heads[unit], heads);
    if (kind == Mark.STOP) {
      return endsPair(mark, above) ? enclosing[mark] : above;
    }
    boolean setOff = heads[unit] < mark && heads[above] != unit;
    return setOff ? unit : above;
  }

  /** True for the stop in "he asked: "Why?"", which belongs to what is asked. */
  private boolean endsPair(int mark, int above) {
    int top = enclosing[mark];
    return top != NONE && top < mark && after[mark] > mark + 1 && above <= top;
  }

  /** The highest word up from {@code left} before a mark, but not above {@code limit}. */
  private static int topBefore(int left, int mark, int limit, int[] heads) {
    int at = left;
    while (at != limit && heads[at] < mark) {
      at = heads[at];
    }
    return at;
  }

  private static int topAfter(int right, int mark, int size, int limit, int[] heads) {
    int at = right;
    while (at != limit && heads[at] > mark && heads[at] < size) {
      at = heads[at];
    }
    return at;
  }

  /** Of marks side by side, those that hang to the left come first, the nearest heads innermost. */
  private void straighten(int size, byte[] tags, int offset, int[] heads) {
    for (int i = 1; i < size; i++) {
      boolean beside = isMark(i, tags, offset) && isMark(i - 1, tags, offset);
      if (beside && heads[i] < i && (heads[i - 1] > i || heads[i] > heads[i - 1])) {
        heads[i] = heads[i - 1];
      }
    }
    for (int i = size - 2; i >= 0; i--) {
      boolean beside = isMark(i, tags, offset) && isMark(i + 1, tags, offset);
      if (beside && heads[i] > i && heads[i + 1] > i && heads[i] < heads[i + 1]) {
        heads[i] = heads[i + 1];
      }
    }
  }

  private boolean isMark(int token, byte[] tags, int offset) {
    return kinds.isPunctuation(tags[offset + token]);
  }
}
