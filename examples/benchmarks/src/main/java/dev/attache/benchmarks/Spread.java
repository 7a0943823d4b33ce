package dev.attache.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** The middle of a few measurements, the least and the most. */
record Spread(double median, double least, double most) {
  static Spread of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  /** Rounded to {@code decimals}, such as {@code 52.1 (50.0–55.3)}. */
  String text(int decimals) {
    String number = "%,." + decimals + "f";
    return String.format(
        Locale.ROOT, number + " (" + number + "–" + number + ")", median, least, most);
  }
}
