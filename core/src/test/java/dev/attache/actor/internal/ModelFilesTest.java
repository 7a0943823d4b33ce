package dev.attache.actor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.attache.DataFormatException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ModelFilesTest {
  private static final String TEXT = "The United Nations and Harald Hansen met US envoys";
  private static final int[] STARTS = {0, 4, 11, 19, 23, 30, 37, 41, 44};
  private static final int[] ENDS = {3, 10, 18, 22, 29, 36, 40, 43, 50};

  @Test
  void weightsComeBack() {
    byte[] weights = new byte[Weights.ROWS * Labels.COUNT];
    weights[0] = 5;
    weights[7 * Labels.COUNT + 8] = -127;
    weights[weights.length - 1] = 1;
    int[] transitions = new int[Labels.COUNT * Labels.COUNT];
    transitions[10] = -1234;
    Weights read = Weights.read("t", Weights.pack(weights, transitions));
    int[] scores = new int[Labels.COUNT];
    int[] rows = {0, 7, 8, Weights.ROWS - 1};
    read.sum(rows, rows.length, scores, 0);
    assertEquals("[5, 0, 0, 0, 0, 0, 0, 0, -126]", Arrays.toString(scores));
    assertEquals(-1234, read.transition(1, 1));
  }

  @Test
  void listsFindTheLongestNameAndKeepAcronymsApart() {
    NameLists.Builder builder =
        new NameLists.Builder()
            .add(NameList.ORGANISATION, "United Nations")
            .add(NameList.PERSON_FULL, "Harald Hansen")
            .add(NameList.COUNTRY, "U.S.");
    NameLists lists = NameLists.read("t", builder.pack());
    assertEquals(3, lists.longest(TEXT, STARTS, ENDS, 1, 9, NameList.ORGANISATION));
    assertEquals(1, lists.longest(TEXT, STARTS, ENDS, 1, 9, NameList.COUNTRY));
    assertEquals(6, lists.longest(TEXT, STARTS, ENDS, 4, 9, NameList.PERSON_FULL));
    assertEquals(8, lists.longest(TEXT, STARTS, ENDS, 7, 9, NameList.COUNTRY));
    assertEquals(0, lists.longest("us", new int[] {0}, new int[] {2}, 0, 1, NameList.COUNTRY));
  }

  @Test
  void damagedFilesSayWhatWasExpected() {
    byte[] good = new NameLists.Builder().add(NameList.CITY, "Bergen").pack();
    assertThrows(DataFormatException.class, () -> NameLists.read("t", new byte[0]));
    assertThrows(DataFormatException.class, () -> Weights.read("t", good));
    assertThrows(
        DataFormatException.class, () -> NameLists.read("t", Arrays.copyOf(good, good.length - 6)));
  }

  @Test
  void aSizeThatIsNotTrueIsRefused() {
    byte[] good = new NameLists.Builder().add(NameList.CITY, "Bergen").pack();
    for (int change : new int[] {-1, 1}) {
      byte[] bad = good.clone();
      bad[3] += (byte) change;
      assertThrows(DataFormatException.class, () -> NameLists.read("t", bad));
    }
  }

  @Test
  void wordsFarFromCapitalsArePlain() {
    String text = "the aid reached Ohio general election offices in the end";
    int[] starts = {0, 4, 8, 16, 21, 29, 38, 46, 49, 53};
    int[] ends = {3, 7, 15, 20, 28, 37, 45, 48, 52, 56};
    assertEquals("##....####", plain(text, starts, ends));
    assertEquals("..........", plain(text.toLowerCase(java.util.Locale.ROOT), starts, ends));
  }

  private static String plain(String text, int[] starts, int[] ends) {
    Features features =
        new Features(
            WordClasses.read("t", WordClasses.pack(new int[0], new int[0], new int[0])),
            new NameLists.Builder().build());
    features.prepare(text, starts, ends, 0, starts.length);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      plain.append(features.isPlain(i) ? '#' : '.');
    }
    return plain.toString();
  }

  @Property
  void featuresTakeAnyText(@ForAll String text) {
    Features features =
        new Features(
            WordClasses.read("t", WordClasses.pack(new int[0], new int[0], new int[0])),
            new NameLists.Builder().add(NameList.CITY, "Bergen").build());
    if (text.isEmpty()) {
      return;
    }
    features.prepare(text, new int[] {0}, new int[] {text.length()}, 0, 1);
    int[] rows = new int[Features.MOST];
    int n = features.rows(0, rows);
    for (int i = 0; i < n; i++) {
      assertEquals(rows[i] & (Weights.ROWS - 1), rows[i]);
    }
  }
}
