package dev.attache.benchmarks;

import java.util.List;
import java.util.ServiceLoader;

/** Who is on the class path. */
final class Contenders {
  private Contenders() {}

  static List<Contender> all() {
    return ServiceLoader.load(Contender.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  static Contender named(String name) {
    return all().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no contender " + name + "; there are " + names() + " (more with -Ppeers)"));
  }

  static List<String> names() {
    return all().stream().map(Contender::name).toList();
  }
}
