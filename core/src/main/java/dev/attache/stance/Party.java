package dev.attache.stance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A holder or target of a stance.
 *
 * @param name canonical name, or the surface where no entity is known
 * @param entity id of the {@code Entity}, or null
 */
public record Party(String name, @Nullable String entity) {
  public Party {
    Objects.requireNonNull(name, "name");
  }

  /** The name, as sentences about stances give it. */
  @Override
  public String toString() {
    return name;
  }

  @Override
  public boolean equals(@Nullable Object other) { // written out, as in Span
    return this == other
        || other instanceof Party that
            && name.equals(that.name)
            && Objects.equals(entity, that.entity);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Objects.hashCode(entity);
  }
}
