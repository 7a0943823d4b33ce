package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import java.time.LocalDate;
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
  private final Mentions mentions;

  /** The sentence now being read. */
  private final List<Item> items = new ArrayList<>();

  private final Direction direction;

  Reading(EnglishData data, Conventions conventions, String text, @Nullable LocalDate reference) {
    this.data = data;
    this.text = text;
    this.setting = new Setting(reference);
    this.phrases = new Phrases(data.lexicon);
    this.mentions = new Mentions(text);
    this.direction = new Direction(items, setting);
  }

  List<DateMention> mentions() {
    Scanner scanner = new Scanner(text, data.lexicon, data.marks);
    while (scanner.next(items)) {
      if (scanner.hasTrigger()) {
        data.numbers.join(items);
        phrases.join(items, text);
        data.grammar.apply(items);
        collect();
      }
    }
    return mentions.all();
  }

  private void collect() {
    boolean verbs = false;
    for (Item item : items) {
      verbs |= item.rule == null && item.is(Sort.TENSE);
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.rule == null || (item.sorts & MENTION) == 0 || item.meaning == null) {
        continue;
      }
      setting.startExpression();
      direction.read(i, verbs);
      TimexValue value = data.resolver.resolve(item, setting);
      if (value == TimexValue.Reference.FUTURE_REF
          && setting.tense == Tense.PAST
          && item.rule.name().equals("vague adverb")) {
        continue; // "soon became": not ahead of the reader
      }
      if (value != null) {
        mentions.add(item, item.meaning, value, setting);
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
                      && (item.meaning.has(Field.YEAR) || item.meaning.get(Field.BACK) > 0)
                  || item.meaning.has(Field.AMOUNT);
          if (!comparison) {
            setting.rememberNamed(calendar, item.meaning.has(Field.DIR));
          }
        }
      }
    }
  }
}
