package dev.attache.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.text.Upos;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationTest {
  private static final List<String> TAGS =
      List.of("NN", "NNP", ",", ".", ":", "``", "-LRB-", "-RRB-", "HYPH");
  private static final List<Upos> UPOS =
      TAGS.stream()
          .map(tag -> Character.isLetter(tag.charAt(0)) && !tag.equals("HYPH"))
          .map(word -> word ? Upos.NOUN : Upos.PUNCT)
          .toList();

  /** Tags and heads of each token; 0 is the root, as in CoNLL-U; those of marks are looked for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # tags                              | heads
          NN NN .                             | 2 0 2
          NN NN , NN NN .                     | 2 5 2 5 0 5
          NN , NN NN , NN .                   | 6 4 4 1 1 0 6
          `` NN NN , `` NN NN .               | 3 3 7 3 3 7 0 7
          NN NN , `` NN `` .                  | 2 0 5 5 2 5 2
          NN -LRB- NN -RRB- NN .              | 5 3 1 3 0 5
          NN HYPH NN NN                       | 3 1 4 0
          NNP HYPH NNP NN                     | 3 3 4 0
          . . .                               | 0 1 1
          """)
  void hangsMarks(String tags, String heads) {
    byte[] classes = new byte[tags.split(" ").length];
    int[] gold = Arrays.stream(heads.split(" ")).mapToInt(Integer::parseInt).toArray();
    int[] found = new int[gold.length];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = (byte) TAGS.indexOf(tags.split(" ")[i]);
      gold[i] = gold[i] == 0 ? gold.length : gold[i] - 1;
      found[i] = UPOS.get(classes[i]) == Upos.PUNCT ? gold.length : gold[i];
    }
    attach(classes, found);
    assertEquals(Arrays.toString(gold), Arrays.toString(found));
  }

  /** Any tree stays a tree, and a projective one. */
  @Property(tries = 500)
  void treesStayProjective(
      @ForAll @Size(min = 1, max = 14) List<@IntRange(max = 8) Integer> tags,
      @ForAll @Size(14) List<@IntRange(max = 13) Integer> choices) {
    int size = tags.size();
    byte[] classes = new byte[size];
    for (int i = 0; i < size; i++) {
      classes[i] = (byte) (int) tags.get(i);
    }
    int[] heads = new int[size];
    grow(heads, 0, size, size, choices);
    attach(classes, heads);
    int roots = 0;
    for (int i = 0; i < size; i++) {
      roots += heads[i] == size ? 1 : 0;
      int steps = 0;
      for (int at = i; at != size; at = heads[at]) {
        assertTrue(steps++ <= size, "a circle in " + Arrays.toString(heads));
      }
      for (int j = 0; j < size; j++) {
        assertTrue(!crosses(heads, i, j, size), "crossing arcs in " + Arrays.toString(heads));
      }
    }
    assertEquals(1, roots, Arrays.toString(heads));
  }

  /** A projective tree over {@code [from, to)} under {@code above}. */
  private static void grow(int[] heads, int from, int to, int above, List<Integer> choices) {
    if (from >= to) {
      return;
    }
    int top = from + choices.get((from + to) % choices.size()) % (to - from);
    heads[top] = above;
    grow(heads, from, top, top, choices);
    grow(heads, top + 1, to, top, choices);
  }

  private static boolean crosses(int[] heads, int i, int j, int size) {
    if (heads[i] == size || heads[j] == size) {
      return false;
    }
    int a = Math.min(i, heads[i]);
    int b = Math.max(i, heads[i]);
    int c = Math.min(j, heads[j]);
    int d = Math.max(j, heads[j]);
    return a < c && c < b && b < d;
  }

  private static void attach(byte[] tags, int[] heads) {
    WordFeatures words = new WordFeatures(WordClasses.of(Map.of("a", 1)));
    words.reset(tags.length);
    new Punctuation(new TagKinds(TAGS, UPOS)).attach(words, tags, 0, heads);
  }
}
