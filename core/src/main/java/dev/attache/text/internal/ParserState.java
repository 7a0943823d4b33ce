package dev.attache.text.internal;

import java.util.Arrays;

/**
 * State of an arc-hybrid parse: a stack, the rest of the words, the arcs made so far. The root
 * stands behind the last word. Reused from sentence to sentence.
 */
public final class ParserState {
  public static final int SHIFT = 0;
  public static final int LEFT = 1;
  public static final int RIGHT = 2;

  /** Head of a word that has none yet. */
  public static final int OPEN = -1;

  int size;
  int none;
  int front; // first word not yet on the stack; == size where only the root is left
  int depth;
  int[] stack = new int[0];
  int[] head = new int[0];
  byte[] label = new byte[0];
  int[] left1 = new int[0]; // outermost left child
  int[] left2 = new int[0]; // the one added before it
  int[] right1 = new int[0];
  int[] right2 = new int[0];
  int[] leftSet = new int[0]; // relations of the left children, in any order
  int[] rightSet = new int[0];
  int[] tag = new int[0];
  int[] coarse = new int[0];
  int[] finite = new int[0]; // finite verbs before a word
  int[] commas = new int[0];
  int[] joints = new int[0]; // conjunctions

  /** Starts a sentence of {@code words} words; {@link #setTag} each of them then. */
  public void reset(int words, int noTag) {
    size = words;
    none = words + 1;
    front = 0;
    depth = 0;
    int slots = words + 2;
    if (head.length < slots) {
      int room = slots + slots / 2;
      stack = new int[room];
      head = new int[room];
      label = new byte[room];
      left1 = new int[room];
      left2 = new int[room];
      right1 = new int[room];
      right2 = new int[room];
      leftSet = new int[room];
      rightSet = new int[room];
      tag = new int[room];
      coarse = new int[room];
      finite = new int[room];
      commas = new int[room];
      joints = new int[room];
    }
    Arrays.fill(head, 0, slots, OPEN);
    Arrays.fill(label, 0, slots, (byte) 0);
    Arrays.fill(left1, 0, slots, none);
    Arrays.fill(left2, 0, slots, none);
    Arrays.fill(right1, 0, slots, none);
    Arrays.fill(right2, 0, slots, none);
    Arrays.fill(leftSet, 0, slots, 0);
    Arrays.fill(rightSet, 0, slots, 0);
    tag[size] = noTag;
    tag[none] = noTag + 1;
    coarse[size] = 30;
    coarse[none] = 31;
  }

  /** Gives a word its tag; to be called for all words from left to right. */
  public void setTag(int word, int tagClass, TagKinds kinds) {
    tag[word] = tagClass;
    coarse[word] = kinds.coarse(tagClass);
    finite[word + 1] = finite[word] + (kinds.isFinite(tagClass) ? 1 : 0);
    commas[word + 1] = commas[word] + (kinds.isComma(tagClass) ? 1 : 0);
    joints[word + 1] = joints[word] + (kinds.isConjunction(tagClass) ? 1 : 0);
    if (word + 1 == size) {
      finite[none] = finite[size];
      commas[none] = commas[size];
      joints[none] = joints[size];
    }
  }

  /** What stands between two words: verbs, commas, conjunctions. */
  int between(int left, int right) {
    if (left >= right) {
      return 0;
    }
    int verbs = Math.min(2, finite[right] - finite[left + 1]);
    int marks = Math.min(2, commas[right] - commas[left + 1]);
    int ands = Math.min(1, joints[right] - joints[left + 1]);
    return verbs * 6 + marks * 2 + ands;
  }

  public int size() {
    return size;
  }

  public int front() {
    return front;
  }

  public int depth() {
    return depth;
  }

  public int head(int word) {
    return head[word];
  }

  public int label(int word) {
    return label[word];
  }

  /** Word {@code i} from the top of the stack, or the empty slot. */
  public int onStack(int i) {
    return i < depth ? stack[depth - 1 - i] : none;
  }

  int ahead(int i) {
    int word = front + i;
    return word <= size ? word : none;
  }

  public boolean done() {
    return front == size && depth == 0;
  }

  public boolean allows(int move) {
    return switch (move) {
      case SHIFT -> front < size;
      case LEFT -> depth > 0 && (front < size || depth == 1);
      default -> depth > 1;
    };
  }

  /** The word that {@code move} gives a head. */
  public int dependentOf(int move) {
    return stack[depth - 1];
  }

  public int headOf(int move) {
    return move == LEFT ? front : stack[depth - 2];
  }

  public void shift() {
    stack[depth++] = front++;
  }

  public void left(int relation) {
    int child = stack[--depth];
    head[child] = front;
    label[child] = (byte) relation;
    left2[front] = left1[front];
    left1[front] = child;
    leftSet[front] |= 1 << (relation & 31);
  }

  public void right(int relation) {
    int child = stack[--depth];
    int parent = stack[depth - 1];
    head[child] = parent;
    label[child] = (byte) relation;
    right2[parent] = right1[parent];
    right1[parent] = child;
    rightSet[parent] |= 1 << (relation & 31);
  }
}
