package dev.attache.cli;

import dev.attache.Analysis;

/** The analysis as a brief for people. */
final class Brief {
  private Brief() {}

  static String of(Analysis analysis) {
    return analysis.toString() + "\n";
  }
}
