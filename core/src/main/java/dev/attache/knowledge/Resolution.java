package dev.attache.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase for an office means, and who held it.
 *
 * @param answer how far it is known
 * @param officeId key of the office, or null where the phrase names none
 * @param office title of the office without the country, or null
 * @param country ISO 3166-1 alpha-3 or key of the organisation, or null
 * @param holder full name: set for {@link Answer#KNOWN} and {@link Answer#LIKELY}, else null
 * @param candidates names of who else it may be, the likeliest first; for UNKNOWN, of who held it
 *     nearest to the day
 * @param tenure the holder's tenure, or null
 * @param asOf the last day the source can vouch for, or null
 * @param source name of the source, or null
 */
public record Resolution(
    Answer answer,
    @Nullable String officeId,
    @Nullable String office,
    @Nullable String country,
    @Nullable String holder,
    List<String> candidates,
    @Nullable Tenure tenure,
    @Nullable LocalDate asOf,
    @Nullable String source) {
  /** Keeps copies of the lists. */
  public Resolution {
    candidates = List.copyOf(candidates);
  }
}
