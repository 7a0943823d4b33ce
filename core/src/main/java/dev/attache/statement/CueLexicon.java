package dev.attache.statement;

import dev.attache.internal.Grouped;
import dev.attache.internal.Tsv;
import dev.attache.internal.Written;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words that attribute, by part of speech and first lemma. Immutable. */
final class CueLexicon {
  private static final String FILE = "statement/cues.tsv";

  /** The parts of speech a cue may have. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** By part of speech, then by first lemma. */
  private final List<Map<String, List<Cue>>> cues;

  private CueLexicon(List<Map<String, List<Cue>>> cues) {
    this.cues = cues;
  }

  static CueLexicon load(DataPacks packs) {
    return parse(Tsv.parse(FILE, packs.require(FILE, "attache-models")));
  }

  static CueLexicon parse(Tsv table) {
    List<Map<String, List<Cue>>> cues = new ArrayList<>();
    while (cues.size() < Kind.values().length) {
      cues.add(new HashMap<>());
    }
    for (Tsv.Row row : table.rows()) {
      Kind kind = kind(row);
      for (String phrase : row.require("cues").split(",")) {
        List<String> words = List.of(phrase.strip().split(" "));
        Cue cue = frames(row, words);
        add(Grouped.of(cues.get(kind.ordinal()), words.get(0)), cue);
      }
    }
    return new CueLexicon(cues);
  }

  private static Kind kind(Tsv.Row row) {
    String name = row.require("pos");
    for (Kind kind : Kind.values()) {
      if (Written.is(kind, name)) {
        return kind;
      }
    }
    throw row.error("pos", "verb, noun or adjective", row.get("pos"));
  }

  /** Longer cues come first, so that "point out" goes before "point". */
  private static void add(List<Cue> list, Cue cue) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).words().equals(cue.words())) {
        list.set(i, list.get(i).merge(cue));
        return;
      }
    }
    list.add(cue);
    list.sort((a, b) -> b.words().size() - a.words().size());
  }

  private static Cue frames(Tsv.Row row, List<String> words) {
    EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> plain = new TreeSet<>();
    Set<String> object = new TreeSet<>();
    Set<String> clause = new TreeSet<>();
    for (String name : row.require("frames").split(" ")) {
      Frame frame = frame(name);
      if (frame != null) {
        frames.add(frame);
      } else if (name.startsWith("+") && name.endsWith("-to")) {
        clause.add(name.substring(1, name.length() - 3));
      } else if (name.startsWith("+") && name.length() > 1) {
        plain.add(name.substring(1));
      } else if (name.startsWith("np+") && name.length() > 3) {
        object.add(name.substring(3));
      } else {
        throw row.error(
            "frames",
            "that, quote, wh, to, ing, np, np-to, pred, hearer, np+of, +of, +on-to",
            name);
      }
    }
    return new Cue(words, frames, plain, object, clause);
  }

  private static @Nullable Frame frame(String name) {
    for (Frame frame : Frame.values()) {
      if (Written.is(frame, name)) {
        return frame;
      }
    }
    return null;
  }

  /** The longest cue of a kind that starts at a token, or null. */
  @Nullable Cue at(AnnotatedText text, Kind kind, int token, int end) {
    String first =
        kind == Kind.ADJECTIVE ? text.word(token).toLowerCase(Locale.ROOT) : text.lemma(token);
    List<Cue> list = cues.get(kind.ordinal()).get(first);
    if (list == null && first.endsWith("ll")) { // "signalled", whose lemma may keep both
      list = cues.get(kind.ordinal()).get(first.substring(0, first.length() - 1));
    }
    if (list == null) {
      return null;
    }
    for (Cue cue : list) {
      if (matches(text, cue, token, end)) {
        return cue;
      }
    }
    return null;
  }

  private static boolean matches(AnnotatedText text, Cue cue, int token, int end) {
    if (token + cue.words().size() > end) {
      return false;
    }
    for (int i = 1; i < cue.words().size(); i++) {
      if (!text.lemma(token + i).equals(cue.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
