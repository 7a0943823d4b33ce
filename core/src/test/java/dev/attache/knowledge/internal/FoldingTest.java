package dev.attache.knowledge.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "U.S.; us",
        "Gideon Sa'ar; gideon saar",
        "Gideon Sa’ar; gideon saar",
        "Amir-Abdollahian; amir abdollahian",
        "  Łódź  ; lodz",
        "Mevlüt Çavuşoğlu; mevlut cavusoglu",
        "İstanbul; istanbul",
        "Þórdís; thordis",
        "Weiß; weiss",
        "AT&T; at t",
        "Jørgen Æbelø; jorgen aebelo",
        "Đặng; dang",
        "Œuvre; oeuvre",
        "Ħamrun; hamrun",
        "Əliyev; aliyev",
        "GROẞ; gross",
        "ﬁnal; final",
        "Cafe\u0301 Me\u036fu; cafe meu",
        "a€b–c; a b c",
        "Киев; киев",
        "Az09 zA; az09 za",
        "Two  Spaces; two spaces",
        "'Emmanuel Macron '; emmanuel macron",
        "' Seoul'; seoul",
        "'...'; ''",
      })
  void folds(String text, String folded) {
    assertEquals(folded, Folding.fold(text));
  }

  @ParameterizedTest
  @CsvSource({"az09AZ, az09az", "a`,", "a{,", "a/,", "a:,", "a@,", "a[,", "é,"})
  void aPlainWordIsHashedAsItStands(String word, @Nullable String folded) {
    assertEquals(
        folded == null ? 0 : Folding.hash(folded), Folding.plainHash(word, 0, word.length()));
  }

  @Property(tries = 300)
  void foldingTwiceChangesNothing(@ForAll String text) {
    String once = Folding.fold(text);
    assertEquals(once, Folding.fold(once));
  }

  @Property(tries = 300)
  void plainHashIsTheHashOfTheFoldedWord(@ForAll String text) {
    int hash = Folding.plainHash(text, 0, text.length());
    assertTrue(hash == 0 || text.isEmpty() || hash == Folding.hash(Folding.fold(text)));
  }

  @Property(tries = 300)
  void comparesBytesAsItFoldsStrings(@ForAll String left, @ForAll String right) {
    Columns.Writer writer = new Columns.Writer();
    int id = writer.string(left);
    Columns columns = Columns.read("test", writer.toBytes());
    String stored = columns.string(id);
    String folded = Folding.fold(right);
    assertEquals(Folding.fold(stored).equals(folded), columns.foldsTo(id, folded));
    assertTrue(columns.foldsTo(id, Folding.fold(stored)));
    assertTrue(columns.same(id, stored));
  }
}
