package dev.attache.spark;

import dev.attache.Attache;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The analysers of this process: one for each configuration, built when the first task asks and
 * shared by all tasks of the executor. The library itself keeps no static state; a job may, since
 * its executors live as long as it does.
 */
final class Analysers {
  private static final ConcurrentHashMap<Settings, Attache> BUILT = new ConcurrentHashMap<>();

  private Analysers() {}

  static Attache of(Settings settings) {
    return BUILT.computeIfAbsent(settings, Settings::build);
  }

  /** How many were built, for tests. */
  static int count() {
    return BUILT.size();
  }
}
