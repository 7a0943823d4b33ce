package dev.attache.report;

import dev.attache.Analysis;
import dev.attache.date.TimexValue;
import dev.attache.entity.Entity;
import dev.attache.event.EngagementKind;
import dev.attache.event.Event;
import dev.attache.event.EventStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, call, visit, round of talks or signing.
 *
 * @param day when, or the article's date where the text gives none that is known to a month or
 *     better
 * @param dated false where {@code day} is the article's
 * @param kind what kind
 * @param status held, planned …
 * @param participants names of who takes part
 * @param place where, or null
 * @param quotation the words
 */
record Engagement(
    LocalDate day,
    boolean dated,
    EngagementKind kind,
    EventStatus status,
    List<String> participants,
    @Nullable String place,
    Quotation quotation) {
  Engagement {
    participants = List.copyOf(participants);
  }

  /** All of some articles, by day. Those of an article without a date need one of their own. */
  static List<Engagement> of(List<Analysis> analyses) {
    List<Engagement> all = new ArrayList<>();
    for (Analysis analysis : analyses) {
      for (Event event : analysis.events()) {
        LocalDate own = event.date() == null ? null : day(event.date());
        LocalDate day = own != null ? own : analysis.document().date();
        if (event.kind() != null && event.sameAs() == null && day != null) {
          all.add(
              new Engagement(
                  day,
                  own != null,
                  event.kind(),
                  event.status(),
                  participants(analysis, event),
                  event.place(),
                  Quotation.of(analysis, event.span())));
        }
      }
    }
    all.sort(Comparator.comparing(Engagement::day));
    return all;
  }

  private static List<String> participants(Analysis analysis, Event event) {
    Set<String> names = new LinkedHashSet<>();
    for (List<String> side : List.of(event.source(), event.target())) {
      for (String id : side) {
        Entity entity = analysis.entity(id);
        if (entity != null) {
          names.add(entity.name());
        }
      }
    }
    return names.isEmpty() ? event.participants() : List.copyOf(names);
  }

  /** The first day of a TIMEX3 value that is exact to a month or better, else null. */
  static @Nullable LocalDate day(String value) {
    TimexValue parsed = TimexValue.parse(value);
    TimexValue first = parsed instanceof TimexValue.Range range ? range.first() : parsed;
    TimexValue start = first instanceof TimexValue.Time time ? time.day() : first;
    if (!(start instanceof TimexValue.Calendar calendar)
        || calendar.year() < 1
        || calendar.part() == TimexValue.UNKNOWN
        || calendar.day() == TimexValue.UNKNOWN) {
      return null;
    }
    return switch (calendar.precision()) {
      case DAY ->
          YearMonth.of(calendar.year(), calendar.part()).isValidDay(calendar.day())
              ? LocalDate.of(calendar.year(), calendar.part(), calendar.day())
              : null;
      case MONTH -> LocalDate.of(calendar.year(), calendar.part(), 1);
      case WEEK -> week(calendar, 1);
      case WEEKEND -> week(calendar, 6);
      case WEEKDAY -> week(calendar, calendar.day());
      default -> null;
    };
  }

  private static LocalDate week(TimexValue.Calendar calendar, int weekday) {
    // 4 January lies in the first week
    return LocalDate.of(calendar.year(), 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, calendar.part())
        .with(java.time.temporal.ChronoField.DAY_OF_WEEK, weekday);
  }
}
