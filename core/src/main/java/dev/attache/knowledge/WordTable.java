package dev.attache.knowledge;

import dev.attache.knowledge.internal.Folding;

/** From the hash of a word to the words of the longest name that begins with it. */
final class WordTable {
  private final int[] hashes;
  private final byte[] counts;

  WordTable(int[] words, int[] longest, StateInstitutions institutions) {
    int size = Integer.highestOneBit((words.length + 64) * 3);
    hashes = new int[size];
    counts = new byte[size];
    int ofStates = institutions.mostWords();
    for (int i = 0; i < words.length; i++) {
      // an institution of a state may begin with its adjective
      put(words[i], Math.max(longest[i], ofStates));
    }
    for (String word : institutions.firstWords()) {
      put(Folding.hash(word), ofStates);
    }
  }

  private void put(int hash, int count) {
    int slot = hash & hashes.length - 1;
    while (counts[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & hashes.length - 1;
    }
    hashes[slot] = hash;
    counts[slot] = (byte) Math.max(counts[slot], Math.min(count, Byte.MAX_VALUE));
  }

  /** 0 where no name begins with the word. */
  int get(int hash) {
    int slot = hash & hashes.length - 1;
    while (counts[slot] != 0) {
      if (hashes[slot] == hash) {
        return counts[slot];
      }
      slot = slot + 1 & hashes.length - 1;
    }
    return 0;
  }
}
