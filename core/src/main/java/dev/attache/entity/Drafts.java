package dev.attache.entity;

import dev.attache.actor.ActorKind;
import dev.attache.knowledge.Country;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.Organization;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entities of one document, by a key that tells one real-world actor from another. */
final class Drafts {
  private final KnowledgeBase knowledge;
  private final EntityTables tables;
  private final Map<String, Draft> byKey = new HashMap<>();

  Drafts(KnowledgeBase knowledge, EntityTables tables) {
    this.knowledge = knowledge;
    this.tables = tables;
  }

  /** The state of an ISO 3166-1 alpha-3 code. */
  Draft state(String iso3) {
    String key = "state " + iso3;
    Draft known = byKey.get(key);
    if (known != null) {
      return known;
    }
    Country country = knowledge.country(iso3);
    Draft draft = new Draft(key, ActorKind.COUNTRY, country == null ? iso3 : country.name());
    draft.country = iso3;
    draft.code = iso3;
    draft.wikidata = country == null ? null : country.wikidata();
    byKey.put(key, draft);
    return draft;
  }

  /** A body the knowledge base knows. */
  Draft body(NameSense sense, ActorKind kind) {
    String key = "body " + sense.key();
    Draft known = byKey.get(key);
    if (known != null) {
      return known;
    }
    Organization body = knowledge.organization(sense.key());
    Draft draft = new Draft(key, kind, body == null ? sense.name() : body.name());
    draft.country = sense.country();
    draft.org = sense.key();
    draft.wikidata = body == null ? null : body.wikidata();
    draft.code = sense.country() != null ? sense.country() : bodyCode(kind);
    byKey.put(key, draft);
    return draft;
  }

  /** CAMEO's codes of actors without a state. */
  private static @Nullable String bodyCode(ActorKind kind) {
    return kind == ActorKind.ORGANISATION || kind == ActorKind.INSTITUTION ? "IGO" : null;
  }

  /** A place, or anything else of which only name and country are known. */
  Draft named(ActorKind kind, String key, String name, @Nullable String country) {
    String whole = kind + " " + key;
    Draft known = byKey.get(whole);
    if (known != null) {
      return known;
    }
    Draft draft = new Draft(whole, kind, name);
    draft.country = country;
    draft.code = country != null || kind == ActorKind.LOCATION ? country : code(name);
    byKey.put(whole, draft);
    return draft;
  }

  /** The code of a body by a word of its name: "… Union", "… Inc". */
  private @Nullable String code(String name) {
    int from = 0;
    while (from < name.length()) {
      int end = name.indexOf(' ', from);
      end = end < 0 ? name.length() : end;
      String code = tables.code(name.substring(from, end));
      if (code != null) {
        return code;
      }
      from = end + 1;
    }
    return null;
  }
}
