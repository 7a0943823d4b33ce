package dev.attache.knowledge.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.attache.DataFormatException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static byte[] sample() {
    Columns.Writer writer = new Columns.Writer();
    int id = writer.string("Reykjavík");
    writer.column("a", new int[] {id, -5, Integer.MAX_VALUE, Integer.MIN_VALUE, 0, 300});
    writer.column("b", new int[0]);
    return writer.toBytes();
  }

  @Test
  void readsWhatWasWritten() {
    Columns columns = Columns.read("test", sample());
    assertArrayEquals(
        new int[] {1, -5, Integer.MAX_VALUE, Integer.MIN_VALUE, 0, 300}, columns.column("a"));
    assertEquals("Reykjavík", columns.string(1));
    assertEquals("", columns.string(0));
  }

  @Test
  void writesTheSameBytesAgain() {
    assertArrayEquals(sample(), sample());
  }

  @Property(tries = 200)
  void refusesAnythingCutShort(@ForAll @IntRange(max = 1000) int length) {
    byte[] whole = sample();
    byte[] cut = Arrays.copyOf(whole, length % whole.length);
    assertThrows(DataFormatException.class, () -> Columns.read("test", cut));
  }

  @Property(tries = 200)
  void refusesAnyChangedByte(@ForAll @IntRange(max = 1000) int at, @ForAll byte mask) {
    byte[] damaged = sample();
    if (mask != 0) {
      damaged[at % damaged.length] ^= mask;
      assertThrows(DataFormatException.class, () -> Columns.read("test", damaged));
    }
  }

  @Test
  void namesTheFormatItExpects() {
    byte[] other = sample();
    other[7] = 9;
    DataFormatException e =
        assertThrows(DataFormatException.class, () -> Columns.read("knowledge.bin", other));
    assertEquals("knowledge.bin: expected format 1, found format 9", e.getMessage());
  }
}
