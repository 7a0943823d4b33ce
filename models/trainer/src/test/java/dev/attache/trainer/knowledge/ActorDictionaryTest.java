package dev.attache.trainer.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a dictionary of actors has in a government, and when. */
class ActorDictionaryTest {
  private static final String DICTIONARY =
      """
      # comment
      NORWAY_  [NOR]
      KARI_DAHL_  ; source
      +KARI_ANNE_DAHL_
      \t[NORELI 600101-990101]
      \t[NORGOV >080208]
      OLE_BERG_
      \t[NORGOVMIL 910407-941217]
      \t[NOR]
      EVA_LIND_
      \t[SWEGOV <931231]
      BAD_DAY_
      \t[NORGOV >080231]
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "NOR,Kari Dahl,2010-01-01,2011-01-01,true",
    "NOR,Kari A. Dahl,2010-01-01,2011-01-01,true",
    "NOR,Kari Anne Dahl,2007-01-01,2008-02-07,false",
    "NOR,Kari Anne Dahl,2007-01-01,2008-02-08,true",
    "NOR,Dahl,2010-01-01,2011-01-01,false",
    "SWE,Kari Dahl,2010-01-01,2011-01-01,false",
    "NOR,Ole Berg,1994-12-17,1999-01-01,true",
    "NOR,Ole Berg,1995-01-01,1999-01-01,false",
    "SWE,Éva Lind,1993-01-01,1999-01-01,true",
    "SWE,Eva Lind,1994-01-01,1999-01-01,false",
    "NOR,Bad Day,2009-01-01,2010-01-01,false"
  })
  void knowsWhoGovernedWhen(
      String state, String name, LocalDate from, LocalDate to, boolean expected)
      throws IOException {
    Path file = folder.resolve("actors.txt");
    Files.writeString(file, DICTIONARY);
    assertEquals(expected, new ActorDictionary(file).confirms(state, name, from, to));
  }
}
