package dev.attache.trainer.actor;

import dev.attache.actor.internal.NameFile;
import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Makes sentences of sport and market reports from the templates of {@code newswire.tsv}: results,
 * tables and prose in which a city's name is a club's, and firms with names of persons. Slots are
 * filled by {@link NewswireNames} in a seeded order.
 */
final class NewswireText {
  private static final String FILE = "newswire.tsv";
  private static final List<String> KINDS = List.of("table", "sport", "firm", "head");
  private static final int[] SHARES = {40, 30, 24, 6}; // of a hundred

  private final Map<String, List<Tsv.Row>> byKind = new HashMap<>();
  private final NewswireNames names;
  private final Random random;

  NewswireText(DataPacks packs, Map<String, List<String>> words, Random random) throws IOException {
    this.random = random;
    this.names = new NewswireNames(files(packs, words), random);
    try (InputStream in = NewswireText.class.getResourceAsStream(FILE)) {
      Objects.requireNonNull(in, FILE);
      for (Tsv.Row row : Tsv.parse(FILE, in.readAllBytes()).rows()) {
        String kind = row.require("kind");
        if (!KINDS.contains(kind)) {
          throw row.error("kind", KINDS.toString(), kind);
        }
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(row);
      }
    }
  }

  private static Map<String, List<String>> files(DataPacks packs, Map<String, List<String>> words) {
    Map<String, List<String>> all = new HashMap<>(words);
    for (NameFile file : List.of(NameFile.CLUBS, NameFile.COMPANIES, NameFile.MEDIA)) {
      List<String> names = new ArrayList<>();
      for (Tsv.Row row : file.open(packs).rows()) {
        names.add(row.require("name"));
      }
      all.put(file.name().toLowerCase(Locale.ROOT), names);
    }
    return all;
  }

  /** Adds that many sentences to a corpus. */
  void add(int count, LabelReader reader, Corpus into) {
    if (count > 0) {
      into.beginDocument();
    }
    for (int i = 0; i < count; i++) {
      List<Tsv.Row> rows = Objects.requireNonNull(byKind.get(kind()));
      Tsv.Row row = rows.get(random.nextInt(rows.size()));
      String filled = fill(row);
      boolean upper = row.require("kind").equals("table") && random.nextInt(6) == 0;
      reader.add(MarkedSentence.of(upper ? upper(filled) : filled), true, into);
    }
  }

  private String kind() {
    int at = random.nextInt(100);
    int kind = 0;
    while (at >= SHARES[kind]) {
      at -= SHARES[kind++];
    }
    return KINDS.get(kind);
  }

  private String fill(Tsv.Row row) {
    String template = row.require("sentence");
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < template.length()) {
      int close = template.charAt(i) == '{' ? template.indexOf('}', i) : -1;
      if (close < 0) {
        out.append(template.charAt(i++));
        continue;
      }
      String slot = template.substring(i + 1, close);
      String lower = slot.toLowerCase(Locale.ROOT);
      String word = names.fill(lower);
      if (word == null) {
        throw row.error("sentence", "a known slot", "{" + slot + "}");
      }
      String plain = plain(word);
      out.append(slot.equals(lower) ? plain : plain.toUpperCase(Locale.ROOT));
      i = close + 1;
    }
    return out.toString();
  }

  /** As news agencies write: no accents, no brackets. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\\p{M}\\[\\]]", "");
  }

  /** In capitals, where that keeps every offset. */
  private static String upper(String marked) {
    String capitals = marked.toUpperCase(Locale.ROOT);
    return capitals.length() == marked.length() ? capitals : marked;
  }
}
