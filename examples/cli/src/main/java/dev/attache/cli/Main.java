package dev.attache.cli;

/** Entry point of {@code attache.jar}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(2);
  }
}
