package dev.attache.stance;

/**
 * A cue found in a sentence.
 *
 * @param tokens the tokens of its words, in order, gaps left out
 * @param head the token on which its arguments depend
 * @param light the verb that lends a noun its subject, or −1
 */
record Match(Cue cue, int[] tokens, int head, int light) {
  int first() {
    return tokens[0];
  }

  int last() {
    return tokens[tokens.length - 1];
  }

  boolean covers(int token) {
    for (int own : tokens) {
      if (own == token) {
        return true;
      }
    }
    return false;
  }
}
