package dev.attache.robustness;

/**
 * What Jazzer calls; {@code -Dattache.fuzz=ANALYZE} names the {@link EntryPoint}. The profile
 * {@code fuzz} runs it.
 */
public final class Fuzz {
  private static final EntryPoint ENTRY = EntryPoint.valueOf(System.getProperty("attache.fuzz"));

  private Fuzz() {}

  /** Loads what is needed before the clock of the first text starts. */
  public static void fuzzerInitialize() {
    ENTRY.accept(new byte[] {'a'});
  }

  public static void fuzzerTestOneInput(byte[] bytes) {
    ENTRY.accept(bytes);
  }
}
