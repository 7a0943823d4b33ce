package dev.attache.trainer.knowledge;

import dev.attache.knowledge.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates as the numbers of the binary form. */
final class PackedDates {
  private PackedDates() {}

  static int pack(@Nullable PartialDate date) {
    return date == null ? 0 : date.year() << 9 | date.month() << 5 | date.day();
  }
}
