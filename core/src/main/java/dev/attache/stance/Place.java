package dev.attache.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where in a sentence a frame looks for a holder, target or proposition.
 *
 * @param preposition the preposition of {@link Kind#PREPOSITION}, empty for any; else empty
 */
record Place(Kind kind, String preposition) {
  enum Kind {
    SUBJ,
    OBJ,
    XCOMP,
    CCOMP,
    CSUBJ,
    ACL,
    POSS,
    GOVERN,
    HEAD,
    AFTER,
    SPEAKER,
    SELF,
    MODAL,
    CLAUSE,
    ISSUER,
    NOBODY,
    PREPOSITION
  }

  /** Reads places between spaces; null where one is not known. */
  static @Nullable List<Place> list(String text) {
    List<Place> places = new ArrayList<>();
    if (text.equals("-")) {
      return places;
    }
    for (String word : text.split(" ")) {
      Place place = of(word);
      if (place == null) {
        return null;
      }
      places.add(place);
    }
    return List.copyOf(places);
  }

  private static @Nullable Place of(String word) {
    if (word.startsWith("@")) {
      return new Place(Kind.PREPOSITION, word.substring(1));
    }
    String name = word.toUpperCase(Locale.ROOT);
    for (Kind kind : Kind.values()) {
      if (kind != Kind.PREPOSITION && kind.name().equals(name)) {
        return new Place(kind, "");
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return kind == Kind.PREPOSITION ? "@" + preposition : kind.name().toLowerCase(Locale.ROOT);
  }
}
