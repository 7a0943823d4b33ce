package dev.attache.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.DataFormatException;
import dev.attache.internal.Tsv;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueReaderTest {
  private static final String HEADER =
      "cue\tpos\tframe\tcategory\tpolarity\tstrength\tcertainty\tsubcategory\twhen\texample\tnot\n";

  private static final CueReader READER =
      new CueReader(
          Frame.table(
              Tsv.parse("frames.tsv", "frame\tholder\ttarget\tproposition\nvo\tsubj\tobj @on\t-")),
          Map.of("deal", Set.of("treaty")));

  private final List<DataFormatException> errors = new ArrayList<>();

  private List<Cue> read(String... lines) {
    String text = HEADER + String.join("\n", lines);
    return READER.read("my.tsv", text.getBytes(StandardCharsets.UTF_8), true, errors);
  }

  @Test
  void readsEveryColumn() {
    List<Cue> cues =
        read(
            "take ~ to task\tVERB\tvo\tOPPOSE\t-1\t3\t2\ttrade\tsaid + @on / obj:deal"
                + "\tThe panel took him to task.\tHe took the bus.");
    assertEquals(List.of(), errors);
    Cue cue = cues.get(0);
    assertEquals("take ~ to task", cue.text());
    assertEquals(3, cue.length());
    assertEquals(StanceCategory.OPPOSE, cue.category());
    assertEquals("trade", cue.subcategory());
    assertEquals(2, cue.when().size());
    assertEquals("[said, @on]", cue.when().get(0).toString());
    assertEquals("[obj, @on]", cue.frame().target().toString());
    assertTrue(cue.frame().proposition().isEmpty());
  }

  @Test
  void splitsHyphensAsTheTokenizerDoes() {
    List<Cue> cues = read("one-sided\tADJ\tvo\tOPPOSE\t-1\t3\t\t\t\tIt was one-sided.");
    assertEquals(List.of(List.of("one"), List.of("-"), List.of("sided")), cues.get(0).words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "slam|VERB|xx|OPPOSE|-1|3||||He slammed it. | field 3: expected one of [vo], found xx",
        "slam|VRB|vo|OPPOSE|-1|3||||He slammed it. | field 2: expected one of",
        "slam|VERB|vo|NO|-1|3||||He slammed it. | field 4: expected one of",
        "slam|VERB|vo|OPPOSE|2|3||||He slammed it. | field 5: expected a whole number from -1 to 1",
        "slam|VERB|vo|OPPOSE|1|6||||He slammed it. | field 6: expected a whole number from 1 to 5",
        "slam|VERB|vo|OPPOSE|1|3||a b||He slammed it. | field 8: expected letters, digits",
        "slam|VERB|vo|OPPOSE|1|3|||obj:x|He slammed it. | field 9: expected conditions",
        "slam|VERB|vo|OPPOSE|1|3|||| | field 10: expected a value for example, found nothing",
        "slam|VERB|vo|OPPOSE|1|3||||slam | field 10: expected a sentence",
        "Slam|VERB|vo|OPPOSE|1|3||||He slammed it. | field 1: expected words in lower case",
        "~ it|VERB|vo|OPPOSE|1|3||||He slammed it. | field 1: expected a word before and after ~",
      })
  void namesFileLineAndField(
      String cue,
      String pos,
      String frame,
      String category,
      String polarity,
      String strength,
      String certainty,
      String subcategory,
      String when,
      String example,
      String expected) {
    String[] fields = {
      cue, pos, frame, category, polarity, strength, certainty, subcategory, when, example
    };
    for (int i = 0; i < fields.length; i++) {
      fields[i] = fields[i] == null ? "" : fields[i];
    }
    read("# a comment", String.join("\t", fields));
    assertEquals(1, errors.size());
    String message = errors.get(0).getMessage();
    assertTrue(message.startsWith("my.tsv:3, " + expected), message);
  }

  @Test
  void listsAllErrorsOfAFile() {
    read(
        "slam\tVERB\tvo\tOPPOSE\t-1\t3\t\t\t\tHe slammed it.",
        "slam\tVERB\tvo\tOPPOSE\t-1\t3\t\t\t\tHe slammed it.",
        "slam\tVERB\tvo\tOPPOSE\t-1\t9\t\t\t\tHe slammed it.");
    assertEquals(List.of(3, 4), errors.stream().map(DataFormatException::line).toList());
  }
}
