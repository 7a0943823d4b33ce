package dev.attache.cli;

/** Turns one line of JSON into another; safe for use by many threads. */
@FunctionalInterface
interface LineWork {
  /**
   * @param number 1-based line number in the input
   * @throws dev.attache.DataFormatException where the line is not what it should be
   */
  String apply(String json, int number);
}
