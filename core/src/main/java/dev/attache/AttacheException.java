package dev.attache;

import org.jspecify.annotations.Nullable;

/**
 * What every failure of this library extends, but for {@link NullPointerException} and {@link
 * IllegalArgumentException} on arguments.
 */
public class AttacheException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was expected, and what came
   */
  public AttacheException(String message) {
    super(message);
  }

  /**
   * @param message what was expected, and what came
   * @param cause what this failure comes from, or null
   */
  public AttacheException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
