package dev.attache.role;

import dev.attache.text.Mention;
import dev.attache.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an office.
 *
 * @param span the office words with an adjacent country word, without a possessive owner
 * @param text the surface under {@code span}
 * @param office canonical English title without the country ("Secretary of State")
 * @param officeId stable key ({@code USA/foreign-affairs}), or null where the office is not known
 * @param country ISO 3166-1 alpha-3 or an organisation's code, or null
 * @param holder full name, or null
 * @param holders several holders of a plural role, else empty
 * @param countries several countries of a plural role, else empty
 * @param entity id of the holder's {@code Entity}, or null
 * @param tenure ISO 8601 interval such as {@code 2025-01-21/..}, or null
 * @param basis how the holder was found
 * @param modifier former, acting, incoming, deputy, or null
 * @param explanation which rule and which fact gave this, where the roster contradicts the text,
 *     and from what the country was guessed where nothing beside the title says it; for people to
 *     read
 */
public record RoleMention(
    Span span,
    String text,
    String office,
    @Nullable String officeId,
    @Nullable String country,
    @Nullable String holder,
    List<String> holders,
    List<String> countries,
    @Nullable String entity,
    @Nullable String tenure,
    RoleBasis basis,
    @Nullable RoleModifier modifier,
    String explanation)
    implements Mention {
  /** Keeps copies of the lists; nothing may be null that the components do not allow. */
  public RoleMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(explanation, "explanation");
    holders = List.copyOf(holders);
    countries = List.copyOf(countries);
  }
}
