package dev.attache.role.internal;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Organization;
import dev.attache.knowledge.PartialDate;
import dev.attache.knowledge.Tenure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person's offices say on the day of a document. Made for one analysis. */
public final class PersonTenures {
  /** Days before and after a tenure that still count, for late reports and rough sources. */
  private static final int SLACK_DAYS = 45;

  private final KnowledgeBase knowledge;
  private final @Nullable LocalDate date;
  private final Map<String, Integer> weights = new HashMap<>();

  public PersonTenures(KnowledgeBase knowledge, @Nullable LocalDate date) {
    this.knowledge = knowledge;
    this.date = date;
  }

  /** Whether a tenure covers the day of the document, within the slack of news. */
  public boolean current(Tenure tenure) {
    if (date == null) {
      return tenure.end() == null;
    }
    PartialDate start = tenure.start();
    PartialDate end = tenure.end();
    return (start == null || !start.earliest().minusDays(SLACK_DAYS).isAfter(date))
        && (end == null || !end.latest().plusDays(SLACK_DAYS).isBefore(date));
  }

  /** Whether a tenure covers the day of the document itself. */
  public boolean covers(Tenure tenure) {
    PartialDate start = tenure.start();
    PartialDate end = tenure.end();
    return date != null
        && (start == null || !start.earliest().isAfter(date))
        && (end == null || end.earliest().isAfter(date));
  }

  /** Whether a tenure ended before the day of the document. */
  public boolean past(Tenure tenure) {
    PartialDate end = tenure.end();
    return end != null && (date == null || !end.earliest().isAfter(date));
  }

  /**
   * The state of someone with these offices: of the current one, else of the latest; of a head of
   * several states and territories the one whose offices are many.
   *
   * @param tenures by start
   * @return ISO 3166-1 alpha-3, or null
   */
  public @Nullable String country(List<Tenure> tenures) {
    String best = null;
    boolean bestCurrent = false;
    for (Tenure tenure : tenures) {
      String place = state(tenure.officeId().substring(0, tenure.officeId().indexOf('/')));
      if (place == null) {
        continue;
      }
      boolean now = current(tenure);
      if (best == null
          || now && !bestCurrent
          || now == bestCurrent && weight(place) >= weight(best)) {
        best = place;
        bestCurrent = now;
      }
    }
    return best;
  }

  /** The state itself, or that of a party or group; null for what belongs to no state. */
  private @Nullable String state(String place) {
    if (knowledge.isCountry(place)) {
      return place;
    }
    Organization body = knowledge.organization(place);
    return body == null ? null : body.country();
  }

  /**
   * How many offices of a place are known: tells a state from the territories and realms that share
   * its head.
   */
  public int weight(String place) {
    return weights.computeIfAbsent(place, p -> knowledge.officeCount(p));
  }
}
