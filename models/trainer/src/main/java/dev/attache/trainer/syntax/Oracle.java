package dev.attache.trainer.syntax;

import dev.attache.text.internal.ParserState;

/**
 * Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each move
 * makes impossible.
 */
final class Oracle {
  private final int[] heads;
  private final int[][] children;

  Oracle(int[] heads) {
    this.heads = heads;
    int[] counts = new int[heads.length + 1];
    for (int head : heads) {
      counts[head]++;
    }
    this.children = new int[heads.length + 1][];
    for (int i = 0; i < children.length; i++) {
      children[i] = new int[counts[i]];
    }
    for (int i = heads.length - 1; i >= 0; i--) {
      children[heads[i]][--counts[heads[i]]] = i;
    }
  }

  int cost(ParserState state, int move) {
    int front = state.front();
    if (move == ParserState.SHIFT) {
      int cost = 0;
      for (int child : children[front]) {
        if (child < front && state.head(child) == ParserState.OPEN) {
          cost++;
        }
      }
      int head = heads[front];
      boolean headBelow =
          head < front && head != state.onStack(0) && state.head(head) == ParserState.OPEN;
      return headBelow ? cost + 1 : cost;
    }
    int top = state.onStack(0);
    int cost = 0;
    for (int child : children[top]) {
      if (child >= front) {
        cost++;
      }
    }
    int head = heads[top];
    if (move == ParserState.LEFT) {
      boolean lost = head > front || (state.depth() > 1 && head == state.onStack(1));
      return lost ? cost + 1 : cost;
    }
    return head >= front ? cost + 1 : cost;
  }
}
