package dev.attache.date;

import dev.attache.date.TimexValue.Amount;
import dev.attache.date.TimexValue.Calendar;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the public records of one text. What many of them have in common is made once: texts full
 * of dates repeat the same few.
 */
final class Mentions {
  private static final int SLOTS = 64;

  /** A calendar value as the record gives it. */
  private record Shown(
      Calendar value,
      String text,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      ChronoUnit granularity) {
    boolean is(Calendar other) {
      return value.day() == other.day()
          && value.part() == other.part()
          && value.year() == other.year()
          && value.precision() == other.precision();
    }
  }

  /** An explanation, and what it is made of. */
  private record Reason(
      @Nullable Rule rule, @Nullable String anchor, int tense, String cue, String text) {}

  private final String text;
  private final @Nullable Shown[] shown = new @Nullable Shown[SLOTS];
  private final @Nullable Reason[] reasons = new @Nullable Reason[SLOTS];
  private final @Nullable DateMention[] made = new @Nullable DateMention[SLOTS];
  private final Found.Builder found = new Found.Builder();

  Mentions(String text) {
    this.text = text;
  }

  /** All that was added, in its order. */
  List<DateMention> all() {
    return found.build();
  }

  void add(Item item, Meaning meaning, TimexValue value, Setting setting) {
    String mod = name(Symbols.MODS, meaning.get(Field.MOD, 0));
    Shown known = value instanceof Calendar calendar ? shown(calendar) : null;
    LocalDate earliest = known == null ? earliest(value) : known.earliest;
    LocalDate latest = known == null ? latest(value) : known.latest;
    if (mod != null) {
      switch (mod) {
        case "ON_OR_AFTER", "AFTER" -> latest = null;
        case "ON_OR_BEFORE", "BEFORE" -> earliest = null;
        default -> {}
      }
    }
    TimexType type = type(item, value);
    String written = known == null ? value.toString() : known.text;
    String quant = name(Symbols.QUANTS, meaning.get(Field.QUANT, 0));
    int times = meaning.get(Field.FREQ, 0);
    String freq = times > 0 ? times + "X" : null;
    String anchor = setting.anchor();
    String reason = reason(item, setting);
    int slot = slot(item.start, item.end);
    DateMention alike = made[slot];
    if (alike == null
        || alike.text().length() != item.end - item.start
        || !text.startsWith(alike.text(), item.start)
        || alike.type() != type
        || !alike.value().equals(written)
        || !Objects.equals(alike.mod(), mod)
        || !Objects.equals(alike.quant(), quant)
        || !Objects.equals(alike.freq(), freq)
        || !Objects.equals(alike.anchor(), anchor)
        || !alike.explanation().equals(reason)) {
      alike =
          new DateMention(
              new Span(item.start, item.end),
              text.substring(item.start, item.end),
              type,
              written,
              mod,
              quant,
              freq,
              earliest,
              latest,
              known == null ? granularity(value) : known.granularity,
              anchor,
              reason);
      made[slot] = alike;
    }
    found.add(item.start, alike);
  }

  private Shown shown(Calendar value) {
    int slot = (value.year() * 31 + value.part()) * 31 + value.day() & SLOTS - 1;
    Shown known = shown[slot];
    if (known == null || !known.is(value)) {
      known = new Shown(value, value.toString(), Days.first(value), Days.last(value), unit(value));
      shown[slot] = known;
    }
    return known;
  }

  private int slot(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return (hash ^ hash >>> 6) & SLOTS - 1;
  }

  private String reason(Item item, Setting setting) {
    Rule rule = item.rule;
    int slot = (rule == null ? 0 : rule.order()) & SLOTS - 1;
    Reason known = reasons[slot];
    if (known == null
        || known.rule != rule
        || known.tense != setting.tense
        || !Objects.equals(known.anchor, setting.anchor())
        || !setting.cueIs(known.cue, text)) {
      String cue = setting.cue(text);
      known = new Reason(rule, setting.anchor(), setting.tense, cue, explain(rule, setting, cue));
      reasons[slot] = known;
    }
    return known.text;
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

  private static String explain(@Nullable Rule rule, Setting setting, String cue) {
    StringBuilder out = new StringBuilder("rule: ");
    out.append(rule == null ? "none" : rule.name());
    if (setting.anchor() != null) {
      out.append("; anchor: ").append(setting.anchor());
    }
    if (!cue.isEmpty() && setting.anchor() != null) {
      out.append("; looks ")
          .append(setting.tense == Tense.FUTURE ? "ahead" : "back")
          .append(" for \"")
          .append(cue)
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
      return unit(calendar);
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

  private static ChronoUnit unit(Calendar calendar) {
    return switch (calendar.precision()) {
      case CENTURY -> ChronoUnit.CENTURIES;
      case DECADE -> ChronoUnit.DECADES;
      case YEAR -> ChronoUnit.YEARS;
      case HALF, QUARTER, SEASON, MONTH -> ChronoUnit.MONTHS;
      case WEEK -> ChronoUnit.WEEKS;
      case WEEKEND, WEEKDAY, DAY -> ChronoUnit.DAYS;
    };
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
