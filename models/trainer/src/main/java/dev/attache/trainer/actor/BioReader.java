package dev.attache.trainer.actor;

import dev.attache.DataFormatException;
import dev.attache.actor.internal.Labels;
import dev.attache.text.AnnotatedText;
import dev.attache.text.TextAnalyzer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Reads two-column BIO files (token, tab, tag; {@code ?} for unknown) and cuts their tokens as the
 * library does.
 */
final class BioReader {
  private static final Set<String> NO_SPACE_BEFORE =
      Set.of(
          ".", ",", ";", ":", "!", "?", "%", ")", "]", "}", "'s", "'S", "n't", "'re", "'ve", "'ll",
          "'d", "'m", "\u2019s", "''", "...");
  private static final Set<String> NO_SPACE_AFTER =
      Set.of("(", "[", "{", "$", "\u00a3", "\u20ac", "``");

  private final TextAnalyzer analyzer;
  private final Set<String> places; // lower-cased names of countries and cities: "U.S.-led"
  private final int upperCaseEvery; // 0: none
  private final int part; // one sentence in this many is read

  /**
   * @param places lower-cased names that are LOC before a hyphen and a lower-case word
   * @param upperCaseEvery one sentence in this many is repeated in capitals; 0 for none
   */
  BioReader(TextAnalyzer analyzer, Set<String> places, int upperCaseEvery) {
    this(analyzer, places, upperCaseEvery, 1);
  }

  /**
   * @param part one sentence in this many is read: for trials
   */
  BioReader(TextAnalyzer analyzer, Set<String> places, int upperCaseEvery, int part) {
    this.part = part;
    this.analyzer = analyzer;
    this.places = places;
    this.upperCaseEvery = upperCaseEvery;
  }

  /** Adds a file to a corpus; returns how many sentences it holds. */
  int read(Path file, Corpus into) throws IOException {
    int count = 0;
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    into.beginDocument();
    boolean marks = false;
    int sinceMark = 0;
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          if (!words.isEmpty()) {
            add(words, tags, into, ++count);
            words.clear();
            tags.clear();
            if (++sinceMark == 20 && !marks) {
              into.beginDocument();
              sinceMark = 0;
            }
          }
          continue;
        }
        int tab = line.indexOf('\t');
        if (tab < 1) {
          throw new DataFormatException(file.toString(), number, 0, "token, tab, tag", line);
        }
        String word = line.substring(0, tab);
        if (word.equals("-DOCSTART-")) {
          marks = marks || count > 0;
          into.beginDocument();
          continue;
        }
        words.add(word);
        tags.add(line.substring(tab + 1).strip());
      }
    }
    if (!words.isEmpty()) {
      add(words, tags, into, ++count);
    }
    return count;
  }

  private void add(List<String> words, List<String> tags, Corpus into, int number) {
    if (number % part != 0) {
      return;
    }
    StringBuilder text = new StringBuilder();
    int[] ends = new int[words.size()];
    byte[] given = new byte[words.size()];
    boolean glue = true;
    byte last = Labels.O;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!glue && !NO_SPACE_BEFORE.contains(word)) {
        text.append(' ');
      }
      text.append(word);
      ends[i] = text.length();
      given[i] = label(tags.get(i), last);
      last = given[i];
      glue = NO_SPACE_AFTER.contains(word);
    }
    AnnotatedText cut = analyzer.analyze(text.toString());
    if (cut.tokenCount() == 0) {
      return;
    }
    byte[] labels = project(cut, words, ends, given);
    into.add(cut, labels);
    if (upperCaseEvery > 0 && number / part % upperCaseEvery == 0) {
      AnnotatedText upper = analyzer.analyze(text.toString().toUpperCase(Locale.ROOT));
      if (upper.tokenCount() == cut.tokenCount()) {
        into.add(upper, labels);
      }
    }
  }

  /** Carries labels over to the tokens of the library. */
  private byte[] project(AnnotatedText cut, List<String> words, int[] ends, byte[] given) {
    byte[] labels = new byte[cut.tokenCount()];
    int word = 0;
    int firstPiece = 0;
    for (int i = 0; i < labels.length; i++) {
      boolean piece = i > 0 && cut.start(i) < ends[word] && cut.start(i) > 0;
      while (cut.start(i) >= ends[word]) {
        word++;
        piece = false;
      }
      if (!piece) {
        firstPiece = i;
      }
      byte label = given[word];
      labels[i] = piece && label > 0 ? (byte) Labels.inside(Labels.type(label)) : label;
      boolean lastPiece = cut.end(i) >= ends[word];
      boolean goesOn = word + 1 < given.length && Labels.isInside(given[word + 1]);
      if (piece && lastPiece && !goesOn && words.get(word).indexOf('-') > 0) {
        relabel(cut, firstPiece, i, given[word], labels);
      }
    }
    return labels;
  }

  /** "U.S.-led": the name before the hyphen, not what follows in lower case. */
  private void relabel(AnnotatedText cut, int first, int last, byte label, byte[] labels) {
    String head = cut.word(first);
    String tail = cut.word(last);
    if (label == Corpus.UNKNOWN
        || Labels.isInside(label)
        || !Character.isLowerCase(tail.charAt(0))
        || !Character.isUpperCase(head.charAt(0))) {
      return;
    }
    if (places.contains(head.toLowerCase(Locale.ROOT))) {
      labels[first] = (byte) Labels.begin(Labels.LOC);
    } else if (label == Labels.O) {
      labels[first] = Corpus.UNKNOWN;
    }
    for (int k = first + 1; k <= last; k++) {
      labels[k] = (byte) Labels.O;
    }
  }

  private static byte label(String tag, byte last) {
    if (tag.equals("?")) {
      return Corpus.UNKNOWN;
    }
    if (tag.equals("O")) {
      return Labels.O;
    }
    int type = Labels.TYPES.indexOf(tag.substring(2));
    if (type < 0) {
      return Labels.O;
    }
    boolean goesOn =
        tag.startsWith("I-")
            && last != Labels.O
            && (last == Corpus.UNKNOWN || Labels.type(last) == type);
    return (byte) (goesOn ? Labels.inside(type) : Labels.begin(type));
  }
}
