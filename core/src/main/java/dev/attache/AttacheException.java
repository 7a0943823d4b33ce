package dev.attache;

import org.jspecify.annotations.Nullable;

/**
 * What every failure of this library extends, but for {@link NullPointerException} and {@link
 * IllegalArgumentException} on arguments.
 */
public class AttacheException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AttacheException(String message) {
    super(message);
  }

  public AttacheException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
