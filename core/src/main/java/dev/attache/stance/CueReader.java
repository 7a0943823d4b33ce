package dev.attache.stance;

import dev.attache.DataFormatException;
import dev.attache.internal.Grouped;
import dev.attache.internal.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads cue files, against the frames and word classes they refer to. */
final class CueReader {
  private static final int MAX_WORDS = 10;

  private final Map<String, Frame> frames;
  private final Map<String, Set<String>> classes;

  CueReader(Map<String, Frame> frames, Map<String, Set<String>> classes) {
    this.frames = frames;
    this.classes = classes;
  }

  /** The cues of a file; what is wrong goes to {@code errors}, in the order of the lines. */
  List<Cue> read(String file, byte[] utf8, boolean own, List<DataFormatException> errors) {
    List<Cue> cues = new ArrayList<>();
    Tsv table;
    try {
      table = Tsv.parse(file, utf8);
    } catch (DataFormatException e) {
      errors.add(e);
      return cues;
    }
    Map<String, List<Cue>> seen = new HashMap<>(); // by the cue as the file writes it
    for (Tsv.Row row : table.rows()) {
      try {
        Cue cue = cue(file, row, own);
        List<Cue> alike = Grouped.of(seen, row.get("cue"));
        for (Cue before : alike) {
          if (before.repeats(cue)) {
            throw row.error(
                "cue", "a cue not given before", cue.text() + " as on line " + before.line());
          }
        }
        alike.add(cue);
        cues.add(cue);
      } catch (DataFormatException e) {
        errors.add(e);
      }
    }
    return cues;
  }

  private Cue cue(String file, Tsv.Row row, boolean own) {
    Frame frame = frames.get(row.require("frame"));
    if (frame == null) {
      throw row.error("frame", "one of " + frames.keySet(), row.get("frame"));
    }
    List<List<Condition>> when = Condition.alternatives(row.optional("when"), classes);
    if (when == null) {
      throw row.error("when", Condition.EXPECTED, row.optional("when"));
    }
    return new Cue(
        file,
        row.line(),
        words(row),
        row.require("pos", Cue.Part.class),
        frame,
        row.require("category", StanceCategory.class),
        row.requireInt("polarity", -1, 1),
        row.requireInt("strength", 1, 5),
        row.optional("certainty").isEmpty() ? null : row.requireInt("certainty", -3, 3),
        subcategory(row, row.optional("subcategory")),
        when,
        own,
        sentence(row, row.require("example"), "example"),
        sentence(row, row.optional("not"), "not"));
  }

  private static List<List<String>> words(Tsv.Row row) {
    String text = row.require("cue");
    List<List<String>> words = new ArrayList<>();
    for (String word : tokens(text).split(" ", -1)) {
      List<String> spellings = word.indexOf('/') < 0 ? List.of(word) : List.of(word.split("/", -1));
      for (String spelling : spellings) {
        if (spelling.isEmpty() || !lowerCase(spelling)) {
          throw row.error("cue", "words in lower case, one space apart", text);
        }
      }
      if (spellings.size() > 1 && new HashSet<>(spellings).size() < spellings.size()) {
        throw row.error("cue", "different spellings", word);
      }
      words.add(spellings);
    }
    boolean gapAtEnd = words.get(0).equals(Cue.GAP) || words.get(words.size() - 1).equals(Cue.GAP);
    if (gapAtEnd) {
      throw row.error("cue", "a word before and after ~", text);
    }
    if (words.size() > MAX_WORDS) {
      throw row.error("cue", "at most " + MAX_WORDS + " words", text);
    }
    return List.copyOf(words);
  }

  /** Hyphens stand alone but after a prefix, as the tokenizer splits them. */
  private static String tokens(String text) {
    return text.indexOf('-') < 0 ? text : text.replace("-", " - ").replace("non - ", "non-");
  }

  private static boolean lowerCase(String word) {
    for (int i = 0; i < word.length(); i++) { // not a stream: at start-up that takes longer
      int c = word.codePointAt(i);
      if (Character.isUpperCase(c) || Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String subcategory(Tsv.Row row, String text) {
    if (text.isEmpty()) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c != '-' && !Character.isLetterOrDigit(c) && !Character.isLowSurrogate((char) c)) {
        throw row.error("subcategory", "letters, digits and hyphens", text);
      }
    }
    return text;
  }

  private static String sentence(Tsv.Row row, String text, String column) {
    if (!text.isEmpty() && (text.indexOf(' ') < 0 || ".,;!?".indexOf(last(text)) < 0)) {
      throw row.error(column, "a sentence that ends in a full stop", text);
    }
    return text;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }
}
