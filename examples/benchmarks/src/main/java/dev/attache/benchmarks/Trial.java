package dev.attache.benchmarks;

/**
 * What one JVM measured of one contender.
 *
 * @param heapBytes live heap after loading and one article, over an empty JVM's
 * @param characters characters read while measuring
 * @param cpuNanos CPU time of the reading thread for them
 * @param processCpuNanos CPU time of the whole JVM for them: collector and compiler too
 * @param allocatedBytes what the reading thread allocated for them
 * @param found how much was found in one pass over the articles
 */
record Trial(
    String contender,
    long heapBytes,
    long characters,
    long cpuNanos,
    long processCpuNanos,
    long allocatedBytes,
    long found) {
  double charactersPerCpuSecond() {
    return characters * 1e9 / cpuNanos;
  }

  double charactersPerProcessCpuSecond() {
    return characters * 1e9 / processCpuNanos;
  }

  double bytesPerCharacter() {
    return (double) allocatedBytes / characters;
  }
}
