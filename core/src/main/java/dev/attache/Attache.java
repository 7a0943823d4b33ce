package dev.attache;

import dev.attache.date.Conventions;
import dev.attache.internal.Versions;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.OfficeResolver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads diplomatic text. Build one and share it: immutable, and safe for use by many threads at
 * once. The same document gives the same analysis, in any order, on any thread.
 *
 * <pre>{@code
 * Attache attache = Attache.load();
 * Analysis analysis = attache.analyze(Document.of(text, LocalDate.of(2025, 4, 17)));
 * for (Stance stance : analysis.stances()) {
 *   System.out.println(stance.holder() + " " + stance.category() + " " + stance.target());
 * }
 * }</pre>
 */
public final class Attache {
  private final Engine engine;
  private final int maxCharacters;

  private Attache(Engine engine, int maxCharacters) {
    this.engine = engine;
    this.maxCharacters = maxCharacters;
  }

  /**
   * All layers, with the data jars of the class path.
   *
   * @throws ModelMissingException where {@code attache-models} is not on the class path
   */
  public static Attache load() {
    return builder().build();
  }

  /** Version of this library, such as {@code 0.1.0}. */
  public static String version() {
    return Versions.LIBRARY;
  }

  /** Starts with the defaults: all layers, the data jars of the class path. */
  public static Builder builder() {
    return new Builder();
  }

  /** The layers that analyses have. */
  public Set<Layer> layers() {
    return engine.layers();
  }

  /**
   * Who holds which office when, without any text.
   *
   * @throws IllegalStateException where only dates were asked for, which load no knowledge base
   */
  public OfficeResolver offices() {
    KnowledgeBase knowledge = engine.knowledge();
    if (knowledge == null) {
      throw new IllegalStateException("layers " + layers() + " load no knowledge base");
    }
    return knowledge.offices();
  }

  /**
   * Reads one document. Takes time and memory in proportion to the length of the text, and throws
   * on none.
   */
  public Analysis analyze(Document document) {
    Objects.requireNonNull(document, "document");
    String text = document.text();
    if (text.length() <= maxCharacters) {
      return engine.analyze(document, text);
    }
    int cut = maxCharacters;
    if (cut > 0 && Character.isHighSurrogate(text.charAt(cut - 1))) {
      cut--; // do not tear a pair
    }
    return engine.analyze(document, text.substring(0, cut));
  }

  /**
   * Settings of an {@link Attache}; each may be given once, but files of words as often as there
   * are files. Not safe for use by several threads.
   */
  public static final class Builder {
    /** Where {@link #maxCharacters} cuts a text if nothing else is said: ten million. */
    public static final int DEFAULT_MAX_CHARACTERS = 10_000_000;

    private @Nullable Set<Layer> layers;
    private @Nullable Conventions conventions;
    private @Nullable KnowledgeBase knowledge;
    private @Nullable Integer maxCharacters;
    private final List<Path> cues = new ArrayList<>();
    private final List<Path> dateWords = new ArrayList<>();

    private Builder() {}

    /** The layers to compute and return; all of them where this is not called. */
    public Builder layers(Layer first, Layer... rest) {
      once("layers", layers);
      layers = EnumSet.of(first, rest);
      return this;
    }

    /** What counts as a date; {@link Conventions#NEWS} where this is not called. */
    public Builder dates(Conventions conventions) {
      once("dates", this.conventions);
      this.conventions = Objects.requireNonNull(conventions, "conventions");
      return this;
    }

    /**
     * The knowledge base to read, such as {@code KnowledgeBase.load().overlay(file)}; that of the
     * class path where this is not called.
     */
    public Builder knowledge(KnowledgeBase knowledge) {
      once("knowledge", this.knowledge);
      this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
      return this;
    }

    /**
     * A UTF-8 file of date words on top of the library's own: see {@link
     * dev.attache.date.DateNormalizer#withWords}. It is read by {@link #build}.
     */
    public Builder dateWords(Path file) {
      dateWords.add(Objects.requireNonNull(file, "file"));
      return this;
    }

    /**
     * How many UTF-16 code units of a text are read, {@link #DEFAULT_MAX_CHARACTERS} where this is
     * not called. An analysis needs memory in proportion to its text, so this bounds what one
     * document can take. Of a longer text only the beginning is read, as if it ended there, and
     * {@link Analysis#analyzedLength()} says how much that was. {@link Integer#MAX_VALUE} switches
     * the limit off.
     *
     * @throws IllegalArgumentException where {@code limit} is negative
     */
    public Builder maxCharacters(int limit) {
      once("maxCharacters", maxCharacters);
      if (limit < 0) {
        throw new IllegalArgumentException("maxCharacters " + limit + " is negative");
      }
      maxCharacters = limit;
      return this;
    }

    /**
     * Adds the cues of a file to those of the data packs; of two cues with the same words the
     * file's counts. The guide on stances gives the format. May be called several times: a later
     * file counts before an earlier one.
     */
    public Builder cues(Path file) {
      cues.add(Objects.requireNonNull(file, "file"));
      return this;
    }

    private static void once(String option, @Nullable Object value) {
      if (value != null) {
        throw new IllegalStateException(option + " is already set to " + value);
      }
    }

    /**
     * Loads and checks what the layers need, and nothing else: dates alone load no model.
     *
     * @throws ModelMissingException where a data jar is not on the class path
     * @throws DataFormatException where a data file is not what its format asks for
     * @throws AttacheException where a file cannot be read
     */
    public Attache build() {
      return new Attache(
          Engine.load(
              new Settings(
                  layers == null ? EnumSet.allOf(Layer.class) : layers,
                  conventions == null ? Conventions.NEWS : conventions,
                  knowledge,
                  List.copyOf(cues),
                  List.copyOf(dateWords))),
          maxCharacters == null ? DEFAULT_MAX_CHARACTERS : maxCharacters);
    }
  }
}
