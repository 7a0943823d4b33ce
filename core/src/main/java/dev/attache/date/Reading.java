package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over one text. */
final class Reading {
  private static final long MENTION =
      Sort.DATE.bit | Sort.DURATION.bit | Sort.TIME.bit | Sort.SET.bit;

  private final EnglishData data;
  private final String text;
  private final Setting setting;
  private final Phrases phrases;
  private final List<DateMention> mentions = new ArrayList<>();

  Reading(EnglishData data, Conventions conventions, String text, @Nullable LocalDate reference) {
    this.data = data;
    this.text = text;
    this.setting = new Setting(reference);
    this.phrases = new Phrases(data.lexicon);
  }

  List<DateMention> mentions() {
    Scanner scanner = new Scanner(text, data.lexicon, data.marks);
    List<Item> items = new ArrayList<>();
    while (scanner.next(items)) {
      if (scanner.hasTrigger()) {
        data.numbers.join(items);
        phrases.join(items, text);
        data.grammar.apply(items);
        collect(items);
      }
    }
    return List.copyOf(mentions);
  }

  private void collect(List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.rule == null || (item.sorts & MENTION) == 0 || item.meaning == null) {
        continue;
      }
      Direction.read(items, i, text, setting);
      TimexValue value = data.resolver.resolve(item, setting);
      if (value == TimexValue.Reference.FUTURE_REF
          && setting.tense == Tense.PAST
          && item.rule.name().equals("vague adverb")) {
        continue; // "soon became": not ahead of the reader
      }
      if (value != null) {
        mentions.add(mention(item, value));
        if (value instanceof TimexValue.Duration
            && item.meaning.has(Field.STRETCH)
            && item.meaning.get(Field.UNIT, 0) == Symbols.MONTH) {
          setting.forgetCompared();
        }
        if (value instanceof TimexValue.Time time
            && time.day().precision() == TimexValue.Precision.DAY) {
          setting.rememberNamed(time.day(), true);
        }
        if (value instanceof Calendar calendar) {
          boolean comparison =
              item.meaning.has(Field.BACK)
                  || item.meaning.has(Field.AMOUNT)
                  || item.meaning.has(Field.DIR);
          if (!comparison) {
            setting.rememberNamed(calendar, false);
          }
        }
      }
    }
  }

  private DateMention mention(Item item, TimexValue value) {
    Meaning meaning = item.meaning;
    TimexType type = type(item, value);
    LocalDate earliest = value instanceof Calendar c ? Days.first(c) : null;
    LocalDate latest = value instanceof Calendar c ? Days.last(c) : null;
    int mod = meaning == null ? 0 : meaning.get(Field.MOD, 0);
    return new DateMention(
        new Span(item.start, item.end),
        text.substring(item.start, item.end),
        type,
        value.toString(),
        mod > 0 ? Symbols.MODS[mod] : null,
        null,
        null,
        earliest,
        latest,
        (ChronoUnit) null,
        null,
        (item.rule == null ? "" : item.rule.name())
            + (setting.cue.isEmpty() ? "" : " by \"" + setting.cue + "\""));
  }

  private static TimexType type(Item item, TimexValue value) {
    if (item.is(Sort.SET)) {
      return TimexType.SET;
    }
    if (value instanceof TimexValue.Duration) {
      return TimexType.DURATION;
    }
    if (value instanceof TimexValue.Time) {
      return TimexType.TIME;
    }
    return TimexType.DATE;
  }
}
