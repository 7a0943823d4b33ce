package dev.attache.actor;

import dev.attache.actor.internal.Chars;
import dev.attache.actor.internal.NameFile;
import dev.attache.actor.internal.NameLists;
import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name lists and word lists of the actor layer, from its data files. Immutable. */
final class Lexicon {
  /** A listed name. */
  record Entry(String name, ActorKind kind, NameFile file, @Nullable String country) {
    /** False for media, whose names are often common words ("Dawn", "Time"). */
    boolean distinct() {
      return switch (file) {
        case MEDIA, PLACES, COMPANIES, CLUBS -> false;
        default -> true;
      };
    }
  }

  /** What a word tells of a name. */
  enum WordClass {
    INSTITUTION,
    GROUP,
    ORGANISATION,
    LOCATION,
    TITLE,
    PORTFOLIO,
    RULE,
    MEETING,
    AT,
    OFFICE,
    HOLDER,
    PROVINCIAL,
    ORGAN,
    MONTH,
    BEFORE_MONTH,
    AFTER,
    BODY,
    SPORT,
    FUNCTION,
    MEDIUM,
    OFFICIAL,
    GIVEN,
    PARTICLE,
    NEVER
  }

  private final Map<String, Entry> names = new HashMap<>(); // by letters, or by capitals
  private final Set<String> firsts = new HashSet<>(); // keys of first words
  private final Map<WordClass, Set<String>> words = new HashMap<>();
  private final Map<String, ActorKind> heads = new HashMap<>();

  private Lexicon() {}

  static Lexicon load(DataPacks packs) {
    return load(packs, NameFile.all(packs));
  }

  /**
   * @param names of the packs
   */
  static Lexicon load(DataPacks packs, List<NameFile.Listed> names) {
    Lexicon lexicon = new Lexicon();
    for (NameFile.Listed listed : names) {
      lexicon.add(listed);
    }
    Tsv file = Tsv.parse("actor/words.tsv", packs.require("actor/words.tsv", "attache-models"));
    for (Tsv.Row row : file.rows()) {
      WordClass of = row.require("class", WordClass.class);
      String word = row.require("word").toLowerCase(Locale.ROOT);
      lexicon.words.computeIfAbsent(of, k -> new HashSet<>()).add(word);
      if (of.ordinal() <= WordClass.LOCATION.ordinal()) {
        lexicon.heads.put(word, ActorKind.valueOf(of.name()));
      }
    }
    return lexicon;
  }

  private static ActorKind kind(NameFile file) {
    return switch (file) {
      case PARTIES, GROUPS, PEOPLES -> ActorKind.GROUP;
      case ORGANISATIONS, MEDIA, COMPANIES, CLUBS -> ActorKind.ORGANISATION;
      case INSTITUTIONS -> ActorKind.INSTITUTION;
      case PLACES -> ActorKind.LOCATION;
    };
  }

  private void add(NameFile.Listed listed) {
    NameFile file = listed.file();
    Entry entry = new Entry(listed.names().get(0), kind(file), file, listed.country());
    for (String name : listed.names()) {
      names.putIfAbsent(key(name), entry);
      firsts.add(key(firstWord(name)));
    }
  }

  /** Letters and digits folded; acronyms as they stand, without dots. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    boolean acronym = NameLists.isAcronym(name);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Chars.isWordChar(c)) {
        key.append(acronym ? c : Chars.fold(c));
      }
    }
    return key.toString();
  }

  private static String firstWord(String name) {
    int i = 0;
    while (i < name.length() && (Chars.isWordChar(name.charAt(i)) || name.charAt(i) == '.')) {
      i++;
    }
    return name.substring(0, i);
  }

  /** True where a listed name begins with this token. */
  boolean isFirst(String token) {
    return token.length() < 100 && firsts.contains(key(firstWord(token)));
  }

  /** A people as plural noun that is no state's: "Kurds". */
  boolean isPeople(String surface) {
    Entry entry = entry(surface);
    return entry != null && entry.file() == NameFile.PEOPLES;
  }

  /** The listed name of this spelling, or null. */
  @Nullable Entry entry(String surface) {
    if (surface.length() > 100 || !endsInWord(surface)) {
      return null;
    }
    Entry found = names.get(key(surface));
    if (found == null && surface.length() > 4 && NameLists.isAcronym(surface)) {
      found = names.get(key(surface.toLowerCase(Locale.ROOT))); // a headline in capitals
    }
    return found;
  }

  /** False for "Houthis,": a mark after the name is no part of it. */
  static boolean endsInWord(String surface) {
    char last = surface.isEmpty() ? ' ' : surface.charAt(surface.length() - 1);
    return last == '.' || Chars.isWordChar(last);
  }

  boolean is(WordClass of, String word) {
    return words.getOrDefault(of, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** The kind that a head noun gives, or null. */
  @Nullable ActorKind head(String word) {
    return heads.get(word.toLowerCase(Locale.ROOT));
  }
}
