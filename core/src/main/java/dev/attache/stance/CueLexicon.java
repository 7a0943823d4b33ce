package dev.attache.stance;

import dev.attache.AttacheException;
import dev.attache.DataFormatException;
import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that carry an attitude, who holds it and toward what: the cue files of the data packs
 * and those a user adds. Immutable and safe for use by many threads.
 */
public final class CueLexicon {
  private static final String ARTIFACT = "attache-models";

  private static final List<String> FILES =
      List.of("adjectives", "verbs", "nouns", "modals", "phrases", "clauses");

  private final List<Cue> cues;
  private final Map<String, Frame> frames;
  private final Map<String, Set<String>> classes;
  private final CueTrie<Cue> trie;
  private final @Nullable Cue imperative;
  private final CueTrie<Modifier> modifiers;
  private final Map<String, LightVerb> lightVerbs;
  private final Map<String, Negation> negations;
  private final Map<StanceCategory, Integer> certainties;

  private CueLexicon(
      List<Cue> cues,
      Map<String, Frame> frames,
      Map<String, Set<String>> classes,
      CueTrie<Modifier> modifiers,
      Map<String, LightVerb> lightVerbs,
      Map<String, Negation> negations,
      Map<StanceCategory, Integer> certainties) {
    this.cues = List.copyOf(cues);
    this.frames = frames;
    this.classes = classes;
    this.modifiers = modifiers;
    this.lightVerbs = lightVerbs;
    this.negations = negations;
    this.certainties = certainties;
    this.trie = new CueTrie<>();
    this.imperative = imperative(this.cues);
    for (Cue cue : cues) {
      trie.add(cue.part() == Cue.Part.VERB ? inflected(cue.words()) : cue.words(), cue);
    }
  }

  private static @Nullable Cue imperative(List<Cue> cues) {
    for (Cue cue : cues) {
      if (cue.words().equals(Imperatives.CUE)) {
        return cue;
      }
    }
    return null;
  }

  /** A verb phrase with the forms of its first word. */
  private static List<List<String>> inflected(List<List<String>> words) {
    Set<String> forms = new LinkedHashSet<>();
    for (String spelling : words.get(0)) {
      forms.addAll(Inflection.forms(spelling));
    }
    List<List<String>> all = new ArrayList<>(words);
    all.set(0, List.copyOf(forms));
    return all;
  }

  /**
   * The lexicon of the packs.
   *
   * @throws DataFormatException naming file and line, where a file is not as its format asks
   * @throws dev.attache.ModelMissingException where no pack has one
   */
  public static CueLexicon load(DataPacks packs) {
    Map<String, Frame> frames = Frame.table(table(packs, "frames"));
    Map<String, Set<String>> classes = classes(table(packs, "classes"));
    CueReader reader = new CueReader(frames, classes);
    List<Cue> cues = new ArrayList<>();
    List<DataFormatException> errors = new ArrayList<>();
    for (String file : FILES) {
      cues.addAll(reader.read(file + ".tsv", bytes(packs, file), false, errors));
    }
    throwFirst(errors);
    return new CueLexicon(
        cues,
        frames,
        classes,
        Modifier.trie(table(packs, "modifiers")),
        LightVerb.table(table(packs, "light-verbs")),
        Negation.table(table(packs, "negations")),
        certainties(table(packs, "categories")));
  }

  /**
   * This lexicon and the cues of a file. Where both have a cue of the same words, the file's
   * counts.
   *
   * @throws DataFormatException naming file and line, where the file is not as its format asks
   * @throws AttacheException where the file cannot be read
   */
  public CueLexicon with(Path file) {
    List<DataFormatException> errors = new ArrayList<>();
    List<Cue> added = read(file, errors);
    throwFirst(errors);
    List<Cue> all = new ArrayList<>(added);
    all.addAll(cues);
    return new CueLexicon(all, frames, classes, modifiers, lightVerbs, negations, certainties);
  }

  /**
   * All that is wrong with the form of a cue file, in the order of its lines; empty where nothing
   * is.
   *
   * @throws AttacheException where the file cannot be read
   */
  public List<DataFormatException> check(Path file) {
    List<DataFormatException> errors = new ArrayList<>();
    var unused = read(file, errors);
    return errors;
  }

  private List<Cue> read(Path file, List<DataFormatException> errors) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AttacheException("cannot read " + file + ": " + e.getMessage(), e);
    }
    return new CueReader(frames, classes).read(file.toString(), bytes, true, errors);
  }

  /** Number of cue entries. */
  public int size() {
    return cues.size();
  }

  List<Cue> cues() {
    return cues;
  }

  /** The line on imperatives, a user's own first; null where no file has one. */
  @Nullable Cue imperative() {
    return imperative;
  }

  CueTrie<Cue> trie() {
    return trie;
  }

  CueTrie<Modifier> modifiers() {
    return modifiers;
  }

  Map<String, LightVerb> lightVerbs() {
    return lightVerbs;
  }

  Map<String, Negation> negations() {
    return negations;
  }

  /** True where a lemma is in a word class of {@code classes.tsv}. */
  boolean in(String wordClass, String lemma) {
    return classes.getOrDefault(wordClass, Set.of()).contains(lemma);
  }

  /** Certainty of what a category is about, where the cue says nothing else. */
  int certainty(StanceCategory category) {
    return certainties.getOrDefault(category, 0);
  }

  private static void throwFirst(List<DataFormatException> errors) {
    if (!errors.isEmpty()) {
      throw errors.get(0);
    }
  }

  private static Tsv table(DataPacks packs, String file) {
    return Tsv.parse("stance/" + file + ".tsv", bytes(packs, file));
  }

  private static byte[] bytes(DataPacks packs, String file) {
    return packs.require("stance/" + file + ".tsv", ARTIFACT);
  }

  private static Map<String, Set<String>> classes(Tsv file) {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    for (Tsv.Row row : file.rows()) {
      String name = row.require("class");
      if (classes.put(name, Set.copyOf(List.of(row.require("words").split(" ")))) != null) {
        throw row.error("class", "a name not used before", name);
      }
    }
    return classes;
  }

  private static Map<StanceCategory, Integer> certainties(Tsv file) {
    Map<StanceCategory, Integer> certainties = new EnumMap<>(StanceCategory.class);
    for (Tsv.Row row : file.rows()) {
      certainties.put(
          row.require("category", StanceCategory.class), row.requireInt("certainty", -3, 3));
    }
    return certainties;
  }
}
