package dev.attache.date;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * What was found in one text, in its order: the start of each mention, and one that is like it but
 * for the place, which many share in a text full of dates. The record is made when asked for.
 */
final class Found extends AbstractList<DateMention> implements RandomAccess {
  private static final int BITS = 10;
  private static final int BLOCK = 1 << BITS;

  private final Block[] blocks;
  private final int size;

  private Found(Block[] blocks, int size) {
    this.blocks = blocks;
    this.size = size;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public DateMention get(int index) {
    Objects.checkIndex(index, size);
    Block block = blocks[index >> BITS];
    return block.alike[index & BLOCK - 1].at(block.starts[index & BLOCK - 1]);
  }

  /** Few places at a time: what grows is never copied whole. */
  private record Block(int[] starts, DateMention[] alike) {
    Block(int length) {
      this(new int[length], new DateMention[length]);
    }

    Block resized(int length) {
      return new Block(Arrays.copyOf(starts, length), Arrays.copyOf(alike, length));
    }
  }

  /** Takes what is found, one after the other. */
  static final class Builder {
    private static final int FIRST = 8;

    private Block[] blocks = {};
    private int size;

    void add(int start, DateMention alike) {
      int number = size >> BITS;
      int place = size & BLOCK - 1;
      if (place == 0) {
        if (number == blocks.length) {
          blocks = Arrays.copyOf(blocks, Math.max(1, 2 * number));
        }
        blocks[number] = new Block(number == 0 ? FIRST : BLOCK);
      } else if (place == blocks[number].starts.length) {
        blocks[number] = blocks[number].resized(2 * place);
      }
      blocks[number].starts[place] = start;
      blocks[number].alike[place] = alike;
      size++;
    }

    /** All that was added; nothing is added after. */
    Found build() {
      return new Found(blocks, size);
    }
  }
}
