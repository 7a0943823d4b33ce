package dev.attache.stance;

import dev.attache.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stance: who holds which position toward what.
 *
 * @param cue the word or phrase that carries the attitude
 * @param cueText the surface under {@code cue}
 * @param category the position
 * @param subcategory a user's refinement from a cue file, or null
 * @param polarity −1, 0 or 1 toward the target of the proposition as the holder sees it
 * @param strength 1 (mild) to 5 (maximal)
 * @param certainty −3 (certainly not) to 3 (certainly) of the proposition, as FactBank grades it
 * @param holders who holds it, joint holders in order; empty where unknown
 * @param target toward whom or what, or null
 * @param proposition what is demanded, welcomed, denied …, or null
 * @param condition the clause or phrase it depends on ("if the ban stays"), or null
 * @param persistent true where the text says that it was held before ("again", "has maintained")
 * @param statement index of the statement it stands in, or null
 * @param explanation which cue entry and which rules gave this, for people to read
 */
public record Stance(
    Span cue,
    String cueText,
    StanceCategory category,
    @Nullable String subcategory,
    int polarity,
    int strength,
    int certainty,
    List<Party> holders,
    @Nullable Party target,
    @Nullable Span proposition,
    @Nullable Span condition,
    boolean persistent,
    @Nullable Integer statement,
    String explanation) {
  public Stance {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(cueText, "cueText");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(explanation, "explanation");
    holders = List.copyOf(holders);
    require("polarity", polarity, -1, 1);
    require("strength", strength, 1, 5);
    require("certainty", certainty, -3, 3);
  }

  private static void require(String name, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(name + " " + value + " is not in " + low + " to " + high);
    }
  }

  /** The first holder, or null where unknown. */
  public @Nullable Party holder() {
    return holders.isEmpty() ? null : holders.get(0);
  }
}
