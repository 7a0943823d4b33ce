package dev.attache.text.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.DataFormatException;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SyntaxModelFileTest {
  private static byte[] file() {
    byte[] tagger = new byte[8 * 2];
    tagger[3] = 12;
    byte[] moves = new byte[128 * 3];
    moves[5] = -7;
    moves[127 * 3] = 127;
    return new SyntaxModel(
            List.of("NN", "VB"),
            List.of(Upos.NOUN, Upos.VERB),
            List.of(Relation.ROOT, Relation.OBJ),
            SparseTable.of(tagger, 2),
            TripleTable.of(moves),
            SparseTable.of(new byte[4 * 2], 2),
            new Lemmas(Map.of("NN s", "1")),
            WordClasses.of(Map.of("ministry", 17, "council", 200)),
            new Margins(900, 700, 600, 500))
        .toBytes();
  }

  @Test
  void whatIsWrittenIsRead() {
    byte[] file = file();
    SyntaxModel model = SyntaxModel.read("t", file);
    assertEquals(List.of("NN", "VB"), model.tags());
    assertEquals(List.of(Relation.ROOT, Relation.OBJ), model.relations());
    assertEquals("treaty", model.lemmas().lemma("treatys", "NN"));
    int hash = Hash.word("ministry", 0, 8);
    assertEquals(17, model.classes().of(hash, 0));
    assertEquals(new Margins(900, 700, 600, 500), model.margins());
    assertArrayEquals(file, model.toBytes());
  }

  @Test
  void otherVersionsAndDamageAreNamed() {
    byte[] version = file();
    version[7]++;
    assertFault(version, "expected ATSX of version 5, found ATSX of version 6");
    byte[] mark = file();
    mark[0] = 'B';
    assertFault(mark, "found BTSX of version 5");
    byte[] flipped = file();
    flipped[40] ^= 1;
    assertFault(flipped, "the file is cut or damaged");
    assertFault(Arrays.copyOf(file(), file().length - 1), "the file is cut or damaged");
    assertFault(new byte[3], "found 3 bytes");
  }

  private static void assertFault(byte[] bytes, String message) {
    DataFormatException fault =
        assertThrows(DataFormatException.class, () -> SyntaxModel.read("m.bin", bytes));
    String found = String.valueOf(fault.getMessage());
    assertTrue(found.startsWith("m.bin") && found.contains(message), found);
  }

  /** A stored table sums what the plain one does: signs with the squares of the bytes. */
  @Property(tries = 200)
  void tablesSumTheirRows(
      @ForAll @Size(512 * 3) byte[] weights,
      @ForAll @Size(5) List<@IntRange(min = 0, max = 1 << 20) Integer> features) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i % 7 < 3 || weights[i] == -128 ? 0 : weights[i];
    }
    int[] hashes = features.stream().mapToInt(Integer::intValue).toArray();
    int[] expected = new int[3];
    for (int hash : hashes) {
      for (int k = 0; k < 3; k++) {
        int weight = weights[(hash & 511) * 3 + k];
        expected[k] += weight * Math.abs(weight);
      }
    }
    for (Scorer table : List.of(TripleTable.of(weights), SparseTable.of(weights, 3))) {
      int[] scores = new int[3];
      table.add(hashes.clone(), hashes.length, scores);
      assertArrayEquals(expected, scores);
    }
  }
}
