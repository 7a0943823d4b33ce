package dev.attache.event;

import dev.attache.internal.Grouped;
import dev.attache.internal.Tsv;
import dev.attache.internal.Written;
import dev.attache.spi.DataPacks;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceCategory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data of this layer: frames, light verbs, status words, sectors, and what stances become. */
final class EventTables {
  private static final String ARTIFACT = "attache-models";

  private final Map<String, List<Frame>> verbs = new HashMap<>();
  private final Map<String, List<Frame>> nouns = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();
  private final Map<String, Boolean> lightVerbs = new HashMap<>();
  private final Map<String, EventStatus> status = new HashMap<>();
  private final Map<String, String> sectors = new HashMap<>();
  private final Map<String, Companions.How> companions = new HashMap<>();
  private final List<StanceRow> stances = new ArrayList<>();
  private final Modes modes;

  private final Set<String> retelling;
  private final Set<String> continuing;
  private final Set<String> ofItsOwn;
  private final Set<String> margins;
  private final Set<String> values;
  private final Set<String> lasting;

  private EventTables(Modes modes, WordSets sets) {
    this.modes = modes;
    this.retelling = sets.get("retelling");
    this.continuing = sets.get("continuing");
    this.ofItsOwn = sets.get("of-its-own");
    this.margins = sets.get("margins");
    this.values = sets.get("valuing");
    this.lasting = sets.get("lasting");
  }

  /** What a stance of a category, polarity and strength becomes. */
  record StanceRow(
      StanceCategory category,
      int polarity,
      int strength,
      PloverCategory plover,
      String cameo,
      boolean needsActor) {}

  static EventTables load(DataPacks packs) {
    WordSets sets = new WordSets(read(packs, "event/wordsets.tsv"));
    EventTables tables = new EventTables(new Modes(read(packs, "event/modes.tsv"), sets), sets);
    for (Tsv.Row row : read(packs, "event/frames.tsv").rows()) {
      tables.add(frame(row, sets));
    }
    for (Tsv.Row row : read(packs, "event/lightverbs.tsv").rows()) {
      tables.lightVerbs.put(row.require("verb"), yes(row, "party"));
    }
    for (Tsv.Row row : read(packs, "event/status.tsv").rows()) {
      StatusPlace place = place(row);
      tables.status.put(
          place + " " + row.require("word"), row.require("status", EventStatus.class));
    }
    for (Tsv.Row row : read(packs, "event/sectors.tsv").rows()) {
      tables.sectors.put(row.require("noun"), row.require("sector"));
    }
    for (Tsv.Row row : read(packs, "event/companions.tsv").rows()) {
      tables.companions.put(row.require("word"), row.require("how", Companions.How.class));
    }
    for (Tsv.Row row : read(packs, "event/stances.tsv").rows()) {
      tables.stances.add(
          new StanceRow(
              row.require("category", StanceCategory.class),
              row.requireInt("polarity", -1, 1),
              row.requireInt("strength", 1, 5),
              row.require("plover", PloverCategory.class),
              row.require("cameo"),
              row.require("toward").equals("actor")));
    }
    return tables;
  }

  /** Where around a trigger a status word stands. */
  enum StatusPlace {
    AUX,
    GOVERNOR,
    PROGRESSIVE,
    MODIFIER
  }

  private static Tsv read(DataPacks packs, String resource) {
    return Tsv.parse(resource, packs.require(resource, ARTIFACT));
  }

  private static boolean yes(Tsv.Row row, String column) {
    return switch (row.require(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw row.error(column, "yes or no", row.get(column));
    };
  }

  private static StatusPlace place(Tsv.Row row) {
    String where = row.require("where");
    for (StatusPlace place : StatusPlace.values()) {
      if (Written.is(place, where)) {
        return place;
      }
    }
    throw row.error("where", "aux, governor, progressive or modifier", where);
  }

  private static Frame frame(Tsv.Row row, WordSets sets) {
    String pos = row.require("pos");
    if (!pos.equals("VERB") && !pos.equals("NOUN")) {
      throw row.error("pos", "VERB or NOUN", pos);
    }
    String cameo = row.get("cameo");
    return new Frame(
        Words.split(row.require("trigger"), ' '),
        pos.equals("VERB"),
        Condition.parse(row, "where", sets),
        row.require("plover", PloverCategory.class),
        cameo.isEmpty() ? null : cameo,
        row.get("kind").isEmpty() ? null : row.require("kind", EngagementKind.class),
        Words.split(row.get("source"), ','),
        Words.split(row.get("target"), ','),
        row.line());
  }

  private void add(Frame frame) {
    Grouped.of(frame.verb() ? verbs : nouns, frame.head()).add(frame);
    if (frame.verb()) {
      for (String form : Inflections.of(frame.head())) {
        forms.putIfAbsent(form, frame.head());
      }
    }
  }

  /** The trigger of which a word is a form, or null. */
  @Nullable String verbOf(String word) {
    return forms.get(word);
  }

  Modes modes() {
    return modes;
  }

  /** Frames whose head has this lemma, in table order. */
  List<Frame> frames(boolean verb, String lemma) {
    List<Frame> frames = (verb ? verbs : nouns).get(lemma);
    return frames == null ? List.of() : frames;
  }

  /** "Another round": a noun whose parties are those of the talks before. */
  boolean continues(String lemma) {
    return continuing.contains(lemma);
  }

  /** "Will travel to Rome for the summit": a noun that is an engagement besides the verb's. */
  boolean ofItsOwn(String lemma) {
    return ofItsOwn.contains(lemma);
  }

  /** "The importance of talks": a noun that only says what they are worth. */
  boolean values(String lemma) {
    return values.contains(lemma);
  }

  /** "For an hour": a noun of how long something lasts. */
  boolean lasts(String lemma) {
    return lasting.contains(lemma);
  }

  /** "On the sidelines": a noun of what is beside a gathering. */
  boolean margin(String lemma) {
    return margins.contains(lemma);
  }

  /** True for a noun that names meetings, talks, visits and the like. */
  boolean namesEngagement(String noun) {
    for (Frame frame : frames(false, noun)) {
      if (frame.engagement() && frame.trigger().size() == 1) {
        return true;
      }
    }
    return false;
  }

  /** A word that names an engagement only where no other word has named it. */
  boolean retells(String lemma) {
    return retelling.contains(lemma);
  }

  boolean lightVerb(String lemma) {
    return lightVerbs.containsKey(lemma);
  }

  /** True for a light verb whose subject takes part in what its noun names. */
  boolean takesPart(String lemma) {
    return lightVerbs.getOrDefault(lemma, false);
  }

  /** How a word tells of others who take part, or null. */
  Companions.@Nullable How companion(String lemma) {
    return companions.get(lemma);
  }

  @Nullable EventStatus status(StatusPlace place, String word) {
    return status.get(place + " " + word);
  }

  @Nullable String sector(String noun) {
    return sectors.get(noun);
  }

  /** The last row that fits a stance, or null where it is no event. */
  @Nullable StanceRow row(Stance stance) {
    StanceRow found = null;
    for (StanceRow row : stances) {
      if (row.category() == stance.category()
          && row.polarity() == stance.polarity()
          && row.strength() <= stance.strength()) {
        found = row;
      }
    }
    return found;
  }
}
