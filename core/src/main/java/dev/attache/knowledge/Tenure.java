package dev.attache.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person's time in one office, from {@code start} to before {@code end}.
 *
 * @param officeId key of the office
 * @param title the office's title in this time
 * @param holder who
 * @param start first day, or null where the source does not say
 * @param end first day no longer in office, or null where the source knows of no end, which does
 *     not mean "still in office": see {@code knownUntil}
 * @param acting acting, caretaker or interim
 * @param confidence how sure
 * @param source name of the source, as in NOTICE
 * @param knownUntil the last day the source can vouch for
 */
public record Tenure(
    String officeId,
    String title,
    Person holder,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    boolean acting,
    Confidence confidence,
    String source,
    LocalDate knownUntil) {
  /** ISO 8601 interval: {@code 2025-01-21/..}, {@code 2013-02/2017-01-20}. */
  public String interval() {
    return (start == null ? ".." : start.toString()) + "/" + (end == null ? ".." : end.toString());
  }
}
