package dev.attache.knowledge;

import dev.attache.AttacheException;
import dev.attache.DataFormatException;
import dev.attache.ModelMissingException;
import dev.attache.knowledge.internal.Columns;
import dev.attache.knowledge.internal.Folding;
import dev.attache.spi.DataPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * States, organisations, offices, and who held them when. Works alone, without analysing text.
 *
 * <p>Immutable, and safe for use by many threads at once. Codes of places are ISO 3166-1 alpha-3
 * for states and short keys for organisations ({@code UN}, {@code NATO}, {@code EU}).
 */
public final class KnowledgeBase {
  /** Name of the compiled resource in a data pack. */
  public static final String RESOURCE = "knowledge.bin";

  private final Store store;
  private final Edits edits;
  private final NameIndex names;
  private final OfficeResolver offices;

  private KnowledgeBase(Store store, Edits edits) {
    this.store = store;
    this.edits = edits;
    this.names = new NameIndex(store, edits);
    this.offices = new OfficeResolver(store, edits, names);
  }

  /**
   * The knowledge base of the class path.
   *
   * @throws ModelMissingException where {@code attache-knowledge} is not on the class path
   * @throws DataFormatException where the resource is damaged or of another version
   */
  public static KnowledgeBase load() {
    return load(DataPacks.discover());
  }

  /**
   * The knowledge base of these data packs.
   *
   * @throws ModelMissingException where none of them has one
   * @throws DataFormatException where the resource is damaged or of another version
   */
  public static KnowledgeBase load(DataPacks packs) {
    return read(RESOURCE, packs.require(RESOURCE, "attache-knowledge"));
  }

  /**
   * A knowledge base from the bytes of a compiled resource.
   *
   * @param name of the resource, for messages
   * @throws DataFormatException where the bytes are damaged or of another version
   */
  public static KnowledgeBase read(String name, byte[] bytes) {
    Columns columns = Columns.read(name, bytes);
    try {
      return new KnowledgeBase(new Store(columns), Edits.NONE);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException | DateTimeException e) {
      throw new DataFormatException(name, 0, 0, "columns that fit together", e.toString());
    }
  }

  /**
   * This knowledge base with a user's changes on top; this one is left as it is.
   *
   * @throws DataFormatException where the overlay names an office, person or place that is not
   *     known, with the file and line it came from
   */
  public KnowledgeBase overlay(Overlay overlay) {
    return new KnowledgeBase(store, edits.with(overlay, this));
  }

  /**
   * This knowledge base with the changes of an overlay file on top: see {@link Overlay#parse}.
   *
   * @throws AttacheException where the file cannot be read
   * @throws DataFormatException where it does not say what an overlay says
   */
  public KnowledgeBase overlay(Path file) {
    try {
      return overlay(Overlay.parse(file.toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new AttacheException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** The day the data was gathered. */
  public LocalDate asOf() {
    return store.asOf();
  }

  /** What names stand for: states, peoples, places, organisations, institutions, groups. */
  public NameIndex names() {
    return names;
  }

  /** From a phrase for an office to the office and its holder. */
  public OfficeResolver offices() {
    return offices;
  }

  /** A state or territory by ISO 3166-1 alpha-3, or null. */
  public @Nullable Country country(String iso3) {
    int row = store.places.findCountry(iso3);
    return row < 0 ? null : store.places.country(row);
  }

  /** Whether {@link #country} knows a code, without making the country. */
  public boolean isCountry(String iso3) {
    return store.places.findCountry(iso3) >= 0;
  }

  /** Every state and territory, present and past, by code. */
  public List<Country> countries() {
    List<Country> all = new ArrayList<>(store.places.countries());
    for (int row = 0; row < store.places.countries(); row++) {
      all.add(store.places.country(row));
    }
    return all;
  }

  /** An organisation, institution, group or medium by key, or null. */
  public @Nullable Organization organization(String key) {
    int row = store.places.findOrganization(key);
    return row < 0 ? store.ofStates.ofKey(store, key) : store.places.organization(row);
  }

  /**
   * The institution of a state that an office leads, such as its foreign ministry, or null.
   *
   * @param iso3 of the state
   * @param type class of the office ({@code foreign-affairs})
   */
  public @Nullable Organization institution(String iso3, String type) {
    return store.ofStates.ofOffice(store, iso3, type);
  }

  /** Every organisation, institution, group and medium, by key. */
  public List<Organization> organizations() {
    List<Organization> all = new ArrayList<>(store.places.organizations());
    for (int row = 0; row < store.places.organizations(); row++) {
      all.add(store.places.organization(row));
    }
    return all;
  }

  /** An office by key ({@code USA/foreign-affairs}), or null. */
  public @Nullable Office office(String officeId) {
    Office added = edits.office(officeId);
    if (added != null) {
      return added;
    }
    int row = store.offices.findOffice(officeId);
    return row < 0 ? null : store.offices.office(row);
  }

  /** The offices of a state or organisation, by key. */
  public List<Office> officesOfPlace(String place) {
    List<Office> found = new ArrayList<>();
    for (int row : store.offices.officesOf(place)) {
      found.add(store.offices.office(row));
    }
    found.addAll(edits.officesOfPlace(place));
    return found;
  }

  /** How many {@link #officesOfPlace} there are. */
  public int officeCount(String place) {
    return store.offices.officesOf(place).size() + edits.officesOfPlace(place).size();
  }

  /** Who held an office, the earliest first; empty where the office is not known. */
  public List<Tenure> history(String officeId) {
    Objects.requireNonNull(officeId, "officeId");
    return edits.history(store, store.offices.findOffice(officeId), officeId);
  }

  /** The offices a person held, the earliest first. */
  public List<Tenure> officesOf(Person person) {
    return edits.officesOf(store, person);
  }

  /**
   * People a name can mean: a full name in any known spelling, or a surname. Those who hold an
   * office on the day come first, then those who held one nearest to it; without a date, those in
   * office latest come first.
   */
  public List<Person> people(String name, @Nullable LocalDate date) {
    String folded = Folding.fold(name);
    return folded.isEmpty() ? List.of() : People.find(store, edits, folded, date);
  }

  /** The person of a key, or of exactly this canonical name, or null. */
  public @Nullable Person person(String nameOrKey) {
    for (Person person : people(nameOrKey, null)) {
      if (person.name().equals(nameOrKey) || person.key().equals(nameOrKey)) {
        return person;
      }
    }
    return null;
  }
}
