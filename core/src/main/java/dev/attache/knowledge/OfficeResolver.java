package dev.attache.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From a phrase for an office ("foreign minister", "top diplomat", "Federal Chancellor", "French
 * president", "ambassador to the UN") to the office and who held it on a day. Immutable and safe
 * for use by many threads.
 */
public final class OfficeResolver {
  private final Store store;
  private final Edits edits;
  private final PhraseParser parser;

  OfficeResolver(Store store, Edits edits, NameIndex names) {
    this.store = store;
    this.edits = edits;
    this.parser = new PhraseParser(names);
  }

  /**
   * Who a phrase means.
   *
   * @param phrase generic ("defence secretary", "chief"), a title of the place ("Minister for
   *     Europe and Foreign Affairs"), or either with the place in it ("French president")
   * @param place ISO 3166-1 alpha-3, or key of an organisation; null where the phrase says it
   * @param date the day asked for; without one the answer names the office, not its holder
   */
  public Resolution resolve(String phrase, @Nullable String place, @Nullable LocalDate date) {
    PhraseParser.Parsed parsed = parser.parse(Objects.requireNonNull(phrase, "phrase"));
    List<String> offices = place == null ? List.of() : offices(place, parsed.words());
    if (offices.isEmpty()) {
      offices = withPlaceInside(parsed.words(), place);
    }
    if (offices.isEmpty()) {
      return new Resolution(Answer.UNKNOWN, null, null, place, null, List.of(), null, null, null);
    }
    return parsed.former() ? former(offices.get(0), date) : held(offices, date);
  }

  /**
   * Keys of the offices a phrase can mean at a place, the likeliest first; empty where none is
   * known.
   *
   * @param place ISO 3166-1 alpha-3, or key of an organisation; null where the phrase says it
   */
  public List<String> officeIds(String phrase, @Nullable String place) {
    String words = parser.parse(phrase).words();
    List<String> offices = place == null ? List.of() : offices(place, words);
    return offices.isEmpty() ? withPlaceInside(words, place) : offices;
  }

  /**
   * Who held an office on a day.
   *
   * @param officeId key of the office
   * @param date the day asked for; without one the answer names the office, not its holder
   */
  public Resolution holder(String officeId, @Nullable LocalDate date) {
    return held(List.of(officeId), date);
  }

  /**
   * Who holds the offices of one class on a day, in the order of {@link KnowledgeBase#countries}; a
   * state without a known holder is left out.
   *
   * @param type class of the offices, such as {@code head-of-state}
   */
  public List<Tenure> holders(String type, @Nullable LocalDate date) {
    List<Tenure> found = new ArrayList<>();
    for (int row = 0; row < store.places.countries(); row++) {
      String office = store.places.iso3(row) + "/" + type;
      Tenure tenure = Roster.at(store, edits, office, date).tenure();
      if (tenure != null) {
        found.add(tenure);
      }
    }
    return found;
  }

  private List<String> withPlaceInside(String words, @Nullable String place) {
    List<PhraseParser.Split> splits = parser.split(words);
    for (PhraseParser.Split split : splits) {
      if (place == null || place.equals(split.place())) {
        List<String> offices = offices(split.place(), words);
        if (!offices.isEmpty()) {
          return offices;
        }
      }
    }
    if (place == null) {
      List<String> offices = implied(words);
      if (!offices.isEmpty()) {
        return offices;
      }
    }
    for (PhraseParser.Split split : splits) {
      if (place == null || place.equals(split.place())) {
        List<String> offices = offices(split.place(), split.rest());
        if (!offices.isEmpty()) {
          return offices;
        }
      }
    }
    return List.of();
  }

  /** The offices of a phrase that is said of one place only: "Taoiseach", "UN rights chief". */
  private List<String> implied(String words) {
    for (int row : store.offices.generic(words)) {
      String places = store.offices.genericPlaces(row);
      if (!places.equals("*") && !places.startsWith("-") && places.indexOf(',') < 0) {
        return offices(places, words);
      }
    }
    return List.of();
  }

  private List<String> offices(String place, String words) {
    List<String> added = edits.phrase(place, words);
    if (!added.isEmpty()) {
      return added;
    }
    List<Integer> rows = store.offices.phrase(place, words);
    if (!rows.isEmpty()) {
      List<String> ids = new ArrayList<>(rows.size());
      for (int row : rows) {
        ids.add(store.offices.officeId(row));
      }
      return ids;
    }
    String ambassador = ambassador(place, words);
    if (ambassador != null) {
      return List.of(ambassador);
    }
    return generic(place, words);
  }

  /** The offices of the generic phrase; a later row of the table only where no earlier one fits. */
  private List<String> generic(String place, String words) {
    List<String> ids = new ArrayList<>(2);
    for (int row : store.offices.generic(words)) {
      if (applies(store.offices.genericPlaces(row), place)) {
        String qualifier = store.offices.genericQualifier(row);
        String id =
            place
                + "/"
                + store.offices.genericClass(row)
                + (qualifier.isEmpty() ? "" : "/" + qualifier);
        if (exists(id)) {
          ids.add(id);
        } else if (qualifier.isEmpty()) {
          List<String> several = qualified(place, id + "/");
          boolean oneOfMany = several.size() == 1 && id.endsWith("-deputy");
          ids.addAll(oneOfMany ? List.of(id) : several);
        }
        if (!ids.isEmpty()) {
          return ids;
        }
      }
    }
    return ids;
  }

  private List<String> qualified(String place, String prefix) {
    List<String> ids = new ArrayList<>();
    for (int row : store.offices.officesOf(place)) {
      String id = store.offices.officeId(row);
      if (id.startsWith(prefix)) {
        ids.add(id);
      }
    }
    for (Office office : edits.officesOfPlace(place)) {
      if (office.id().startsWith(prefix)) {
        ids.add(office.id());
      }
    }
    return ids;
  }

  private @Nullable String ambassador(String place, String words) {
    String target = PhraseParser.ambassadorTo(words);
    if (target == null) {
      return null;
    }
    String code = parser.place(target);
    if (code == null) {
      return null;
    }
    String envoy = place + "/un-envoy";
    if (code.equals("UN") && exists(envoy)) {
      return envoy;
    }
    String id = place + "/ambassador/" + code;
    return exists(id) ? id : null;
  }

  private boolean exists(String id) {
    return store.offices.findOffice(id) >= 0 || edits.office(id) != null;
  }

  private static boolean applies(String places, String place) {
    if (places.equals("*")) {
      return true;
    }
    boolean except = places.startsWith("-");
    int at = places.indexOf(place);
    while (at >= 0) {
      int end = at + place.length();
      if ((at == 0 || places.charAt(at - 1) == ',' || places.charAt(at - 1) == '-')
          && (end == places.length() || places.charAt(end) == ',')) {
        return !except;
      }
      at = places.indexOf(place, at + 1);
    }
    return except;
  }

  private Resolution held(List<String> offices, @Nullable LocalDate date) {
    Resolution first = null;
    List<String> candidates = new ArrayList<>();
    Resolution answered = null;
    for (String id : offices) {
      Resolution found = Roster.at(store, edits, id, date);
      first = first == null ? found : first;
      if (found.holder() != null) {
        answered = answered == null ? found : answered;
        if (!candidates.contains(found.holder())) {
          candidates.add(found.holder());
        }
      } else {
        for (String candidate : found.candidates()) {
          if (!candidates.contains(candidate)) {
            candidates.add(candidate);
          }
        }
      }
    }
    if (answered != null && (candidates.size() == 1 || offices.size() == 1)) {
      return answered;
    }
    if (first == null || offices.size() == 1) {
      return Objects.requireNonNull(first, "offices is never empty");
    }
    return new Resolution(
        answered == null ? Answer.UNKNOWN : Answer.CONFLICT,
        first.officeId(),
        first.office(),
        first.country(),
        null,
        candidates,
        null,
        first.asOf(),
        first.source());
  }

  /** "Former foreign minister" names no one person: those before the holder are candidates. */
  private Resolution former(String id, @Nullable LocalDate date) {
    List<String> candidates = new ArrayList<>();
    List<Tenure> history = edits.history(store, store.offices.findOffice(id), id);
    for (int i = history.size() - 1; i >= 0 && candidates.size() < 5; i--) {
      PartialDate end = history.get(i).end();
      String name = history.get(i).holder().name();
      if (end != null
          && (date == null || !end.earliest().isAfter(date))
          && !candidates.contains(name)) {
        candidates.add(name);
      }
    }
    Resolution now = Roster.at(store, edits, id, null);
    return new Resolution(
        Answer.UNKNOWN, id, now.office(), now.country(), null, candidates, null, null, null);
  }
}
