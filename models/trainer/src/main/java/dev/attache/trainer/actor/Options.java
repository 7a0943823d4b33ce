package dev.attache.trainer.actor;

import java.nio.file.Path;

/** What the command line of the trainer says. */
record Options(
    Path data,
    Path out,
    int epochs,
    boolean silver,
    boolean lists,
    boolean classes,
    boolean repair,
    int gold) {
  static Options parse(String[] args) {
    Path data = Path.of("data");
    Path out = Path.of("out");
    int epochs = 4;
    boolean silver = true;
    boolean lists = true;
    boolean classes = true;
    boolean repair = true;
    int gold = 2;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--data" -> data = Path.of(args[++i]);
        case "--out" -> out = Path.of(args[++i]);
        case "--epochs" -> epochs = Integer.parseInt(args[++i]);
        case "--no-silver" -> silver = false;
        case "--no-lists" -> lists = false;
        case "--no-classes" -> classes = false;
        case "--no-repair" -> repair = false;
        case "--gold" -> gold = Integer.parseInt(args[++i]);
        default -> throw new IllegalArgumentException("unknown option " + args[i]);
      }
    }
    return new Options(data, out, epochs, silver, lists, classes, repair, gold);
  }
}
