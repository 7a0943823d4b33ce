package dev.attache.entity;

import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data of this layer: when a place is an actor, which nouns describe one, who is he or she. */
final class EntityTables {
  /** What a place name stands for. */
  enum Reading {
    ACTOR,
    PLACE
  }

  /** What a noun after the adjective of a state refers to. */
  enum Refers {
    STATE,
    GROUP,
    CAPITAL
  }

  /** Which actors a collective noun means. */
  enum Collective {
    PERSONS,
    STATES,
    ANY
  }

  private static final String ARTIFACT = "attache-models";
  private static final String OTHERS = "*";

  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, Refers> descriptions = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, Collective> collectives = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();

  static EntityTables load(DataPacks packs) {
    EntityTables tables = new EntityTables();
    for (Tsv.Row row : read(packs, "entity/metonymy.tsv").rows()) {
      tables.readings.put(
          row.require("where") + " " + row.require("word"), row.require("reading", Reading.class));
    }
    for (Tsv.Row row : read(packs, "entity/descriptions.tsv").rows()) {
      tables.descriptions.put(row.require("noun"), row.require("refers", Refers.class));
    }
    for (Tsv.Row row : read(packs, "entity/gender.tsv").rows()) {
      tables.genders.put(row.require("word"), row.require("gender"));
    }
    for (Tsv.Row row : read(packs, "entity/collectives.tsv").rows()) {
      tables.collectives.put(row.require("noun"), row.require("who", Collective.class));
    }
    for (Tsv.Row row : read(packs, "entity/bodies.tsv").rows()) {
      tables.bodies.add(row.require("noun"));
    }
    for (Tsv.Row row : read(packs, "entity/regions.tsv").rows()) {
      tables.regions.put(row.require("adjective"), row.require("region"));
    }
    for (Tsv.Row row : read(packs, "entity/codes.tsv").rows()) {
      tables.codes.put(row.require("word"), row.require("code"));
    }
    return tables;
  }

  private static Tsv read(DataPacks packs, String resource) {
    return Tsv.parse(resource, packs.require(resource, ARTIFACT));
  }

  /**
   * The reading of a position with a word, that of all other words, or null where none is given.
   */
  @Nullable Reading reading(String where, String word) {
    Reading own = readings.get(where + " " + word);
    return own != null ? own : readings.get(where + " " + OTHERS);
  }

  /** The region whose adjective a word is, or null. */
  @Nullable String region(String adjective) {
    return regions.get(adjective);
  }

  @Nullable Refers refers(String noun) {
    return descriptions.get(noun);
  }

  /** CAMEO code of a body with this word in its name, or null. */
  @Nullable String code(String word) {
    return codes.get(word);
  }

  /** Whether "the" and this noun speak of a body named before. */
  boolean isBody(String noun) {
    return bodies.contains(noun);
  }

  @Nullable Collective collective(String noun) {
    return collectives.get(noun);
  }

  @Nullable String gender(String word) {
    return genders.get(word);
  }
}
