package dev.attache.date;

import dev.attache.date.TimexValue.Amount;
import dev.attache.date.TimexValue.Calendar;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the public record of a resolved expression. */
final class Mentions {
  private Mentions() {}

  static DateMention of(
      Item item, Meaning meaning, TimexValue value, String text, Setting setting) {
    String mod = name(Symbols.MODS, meaning.get(Field.MOD, 0));
    LocalDate earliest = earliest(value);
    LocalDate latest = latest(value);
    if (mod != null) {
      switch (mod) {
        case "ON_OR_AFTER", "AFTER" -> latest = null;
        case "ON_OR_BEFORE", "BEFORE" -> earliest = null;
        default -> {}
      }
    }
    int freq = meaning.get(Field.FREQ, 0);
    return new DateMention(
        new Span(item.start, item.end),
        text.substring(item.start, item.end),
        type(item, value),
        value.toString(),
        mod,
        name(Symbols.QUANTS, meaning.get(Field.QUANT, 0)),
        freq > 0 ? freq + "X" : null,
        earliest,
        latest,
        granularity(value),
        setting.anchor(),
        explain(item, setting));
  }

  private static @Nullable String name(String[] names, int index) {
    return index > 0 ? names[index] : null;
  }

  private static TimexType type(Item item, TimexValue value) {
    if (item.is(Sort.SET)) {
      return TimexType.SET;
    }
    if (value instanceof TimexValue.Duration) {
      return TimexType.DURATION;
    }
    return value instanceof TimexValue.Time ? TimexType.TIME : TimexType.DATE;
  }

  private static String explain(Item item, Setting setting) {
    StringBuilder out = new StringBuilder("rule: ");
    out.append(item.rule == null ? "none" : item.rule.name());
    if (setting.anchor() != null) {
      out.append("; anchor: ").append(setting.anchor());
    }
    if (!setting.cue.isEmpty() && setting.anchor() != null) {
      out.append("; looks ")
          .append(setting.tense == Tense.FUTURE ? "ahead" : "back")
          .append(" for \"")
          .append(setting.cue)
          .append('"');
    }
    return out.toString();
  }

  private static @Nullable LocalDate earliest(TimexValue value) {
    if (value instanceof Calendar calendar) {
      return Days.first(calendar);
    }
    if (value instanceof TimexValue.Time time) {
      return Days.first(time.day());
    }
    return value instanceof TimexValue.Range range ? earliest(range.first()) : null;
  }

  private static @Nullable LocalDate latest(TimexValue value) {
    if (value instanceof Calendar calendar) {
      return Days.last(calendar);
    }
    if (value instanceof TimexValue.Time time) {
      return Days.last(time.day());
    }
    return value instanceof TimexValue.Range range ? latest(range.last()) : null;
  }

  private static @Nullable ChronoUnit granularity(TimexValue value) {
    if (value instanceof Calendar calendar) {
      return switch (calendar.precision()) {
        case CENTURY -> ChronoUnit.CENTURIES;
        case DECADE -> ChronoUnit.DECADES;
        case YEAR -> ChronoUnit.YEARS;
        case HALF, QUARTER, SEASON, MONTH -> ChronoUnit.MONTHS;
        case WEEK -> ChronoUnit.WEEKS;
        case WEEKEND, WEEKDAY, DAY -> ChronoUnit.DAYS;
      };
    }
    if (value instanceof TimexValue.Time time) {
      if (time.hour() < 0) {
        return ChronoUnit.HALF_DAYS;
      }
      return time.second() >= 0
          ? ChronoUnit.SECONDS
          : time.minute() >= 0 ? ChronoUnit.MINUTES : ChronoUnit.HOURS;
    }
    if (value instanceof TimexValue.Duration duration) {
      List<Amount> amounts = duration.amounts();
      return unit(amounts.get(amounts.size() - 1).unit());
    }
    return value instanceof TimexValue.Range range ? granularity(range.last()) : null;
  }

  private static @Nullable ChronoUnit unit(TimexValue.Unit unit) {
    return switch (unit) {
      case MILLENNIUM -> ChronoUnit.MILLENNIA;
      case CENTURY -> ChronoUnit.CENTURIES;
      case DECADE -> ChronoUnit.DECADES;
      case YEAR -> ChronoUnit.YEARS;
      case QUARTER, MONTH -> ChronoUnit.MONTHS;
      case WEEK -> ChronoUnit.WEEKS;
      case WEEKEND, DAY -> ChronoUnit.DAYS;
      case HOUR -> ChronoUnit.HOURS;
      case MINUTE -> ChronoUnit.MINUTES;
      case SECOND -> ChronoUnit.SECONDS;
      case PERIOD -> null;
    };
  }
}
