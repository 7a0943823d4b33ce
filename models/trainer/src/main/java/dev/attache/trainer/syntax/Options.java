package dev.attache.trainer.syntax;

import java.util.HashMap;
import java.util.Map;

/** {@code --name value} arguments of a program. */
final class Options {
  private final Map<String, String> values = new HashMap<>();

  private Options() {}

  static Options of(String[] args) {
    Options options = new Options();
    if (args.length % 2 != 0) {
      throw new IllegalArgumentException("expected pairs of --name value");
    }
    for (int i = 0; i < args.length; i += 2) {
      if (!args[i].startsWith("--")) {
        throw new IllegalArgumentException("expected an option, found " + args[i]);
      }
      options.values.put(args[i].substring(2), args[i + 1]);
    }
    return options;
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  double number(String name, double otherwise) {
    String value = values.get(name);
    return value == null ? otherwise : Double.parseDouble(value);
  }
}
