package dev.attache.trainer.actor;

import dev.attache.actor.internal.Labels;
import dev.attache.actor.internal.NameList;
import dev.attache.actor.internal.NameLists;
import dev.attache.internal.Tsv;
import dev.attache.text.AnnotatedText;
import dev.attache.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads the project's own labelled sentences, in which names stand in brackets behind a letter for
 * their kind. Capitalised words outside brackets are of unknown label: the sentences do not mark
 * adjectives of states.
 */
final class LabelReader {
  private final TextAnalyzer analyzer;
  private final NameLists lists;

  LabelReader(TextAnalyzer analyzer, NameLists lists) {
    this.analyzer = analyzer;
    this.lists = lists;
  }

  /** Adds a file to a corpus; returns how many sentences it holds. */
  int read(Path file, Corpus into) throws IOException {
    Tsv tsv = Tsv.parse(file.toString(), Files.readAllBytes(file));
    String document = "";
    for (Tsv.Row row : tsv.rows()) {
      if (!row.require("document").equals(document)) {
        document = row.require("document");
        into.beginDocument();
      }
      add(MarkedSentence.of(row), false, into);
    }
    return tsv.rows().size();
  }

  /**
   * @param complete whether all that is not marked is known to be no name, in capitals too
   */
  void add(MarkedSentence sentence, boolean complete, Corpus into) {
    char[] letters = new char[sentence.text().length()]; // of each code unit; 0 outside of names
    boolean[] begins = new boolean[letters.length];
    for (MarkedSentence.Name name : sentence.names()) {
      Arrays.fill(letters, name.start(), name.end(), name.letter());
      begins[name.start()] = true;
    }
    AnnotatedText text = analyzer.analyze(sentence.text());
    if (text.tokenCount() > 0) {
      into.add(text, labels(text, letters, begins, complete));
    }
  }

  private byte[] labels(AnnotatedText text, char[] letters, boolean[] begins, boolean complete) {
    byte[] labels = new byte[text.tokenCount()];
    for (int i = 0; i < labels.length; i++) {
      int start = text.start(i);
      if (letters[start] == 0) {
        boolean capital = Character.isUpperCase(text.text().charAt(start));
        labels[i] = capital && !complete ? Corpus.UNKNOWN : (byte) Labels.O;
        continue;
      }
      int type = type(letters[start]);
      boolean inside = i > 0 && !begins[start] && labels[i - 1] != Labels.O;
      if (letters[start] == 'I' && begins[start] && isDemonym(text, i)) {
        labels[i] = Corpus.UNKNOWN; // "Omani Foreign Ministry": one name here, not so elsewhere
      } else if (inside && labels[i - 1] == Corpus.UNKNOWN) {
        labels[i] = Corpus.UNKNOWN;
      } else {
        labels[i] = (byte) (inside ? Labels.inside(type) : Labels.begin(type));
      }
    }
    return labels;
  }

  private boolean isDemonym(AnnotatedText text, int token) {
    int[] start = {text.start(token)};
    int[] end = {text.end(token)};
    return lists.longest(text.text(), start, end, 0, 1, NameList.DEMONYM, NameList.COUNTRY) == 1;
  }

  private static int type(char letter) {
    return switch (letter) {
      case 'P' -> Labels.PER;
      case 'C', 'L' -> Labels.LOC;
      case 'O', 'I', 'G' -> Labels.ORG;
      default -> Labels.MISC;
    };
  }
}
