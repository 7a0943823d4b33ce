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
      add(row, into);
    }
    return tsv.rows().size();
  }

  private void add(Tsv.Row row, Corpus into) {
    String marked = row.require("sentence");
    StringBuilder plain = new StringBuilder();
    byte[] types = new byte[marked.length()]; // of each code unit of the plain text
    Arrays.fill(types, (byte) -1);
    boolean[] begins = new boolean[marked.length()];
    int i = 0;
    while (i < marked.length()) {
      int close = marked.charAt(i) == '[' ? marked.indexOf(']', i) : -1;
      if (close > i + 3 && marked.charAt(i + 2) == ' ') {
        int type = "PCLOIGDM".indexOf(marked.charAt(i + 1));
        if (type < 0) {
          throw row.error("sentence", "a letter of PCLOIGDM", marked.substring(i, i + 2));
        }
        begins[plain.length()] = true;
        for (int k = i + 3; k < close; k++) {
          types[plain.length()] = (byte) type;
          plain.append(marked.charAt(k));
        }
        i = close + 1;
      } else {
        plain.append(marked.charAt(i++));
      }
    }
    AnnotatedText text = analyzer.analyze(plain.toString());
    if (text.tokenCount() > 0) {
      into.add(text, labels(text, types, begins));
    }
  }

  private byte[] labels(AnnotatedText text, byte[] types, boolean[] begins) {
    byte[] labels = new byte[text.tokenCount()];
    for (int i = 0; i < labels.length; i++) {
      int start = text.start(i);
      if (types[start] < 0) {
        boolean capital = Character.isUpperCase(text.text().charAt(start));
        labels[i] = capital ? Corpus.UNKNOWN : Labels.O;
        continue;
      }
      int type = type(types[start]);
      boolean inside = i > 0 && !begins[start] && labels[i - 1] != Labels.O;
      if (types[start] == "PCLOIGDM".indexOf('I') && begins[start] && isDemonym(text, i)) {
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

  private static int type(int letter) {
    return switch ("PCLOIGDM".charAt(letter)) {
      case 'P' -> Labels.PER;
      case 'C', 'L' -> Labels.LOC;
      case 'O', 'I', 'G' -> Labels.ORG;
      default -> Labels.MISC;
    };
  }
}
