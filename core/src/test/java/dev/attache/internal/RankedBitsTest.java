package dev.attache.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

final class RankedBitsTest {
  @Property
  void rankCountsTheRowsBefore(@ForAll @Size(min = 1, max = 8) long[] bits) {
    RankedBits ranked = new RankedBits(bits);
    int before = 0;
    for (int row = 0; row < ranked.rows(); row++) {
      boolean there = (bits[row / 64] >>> row & 1) != 0;
      assertEquals(there ? before : -1, ranked.rank(row), "row " + row);
      before += there ? 1 : 0;
    }
    assertEquals(before, ranked.size());
    assertEquals(64 * bits.length, ranked.rows());
    assertArrayEquals(bits, ranked.toLongs());
  }
}
