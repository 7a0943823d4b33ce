package dev.attache.trainer.actor;

import java.nio.file.Path;

/** What the command line of the trainer says. */
final class Options {
  Path data = Path.of("data");
  Path labels = Path.of("models/labels/actors.tsv");
  Path documents = Path.of("models/labels/documents.jsonl");
  Path out = Path.of("out");
  int epochs = 4;
  int gold = 2; // times that labels by people are repeated
  int own = 6; // times that the project's own are
  int reports = 6_000; // sentences of sport and market reports made of templates; 0: no such model
  boolean general = true; // the tagger of all other text
  int part = 1; // one machine-labelled sentence in this many is read
  boolean silver = true;
  boolean repair = true;
  boolean lists = true;
  boolean classes = true;

  static Options parse(String[] args) {
    Options o = new Options();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--data" -> o.data = Path.of(args[++i]);
        case "--labels" -> o.labels = Path.of(args[++i]);
        case "--documents" -> o.documents = Path.of(args[++i]);
        case "--out" -> o.out = Path.of(args[++i]);
        case "--epochs" -> o.epochs = Integer.parseInt(args[++i]);
        case "--gold" -> o.gold = Integer.parseInt(args[++i]);
        case "--own" -> o.own = Integer.parseInt(args[++i]);
        case "--part" -> o.part = Integer.parseInt(args[++i]);
        case "--reports" -> o.reports = Integer.parseInt(args[++i]);
        case "--no-general" -> o.general = false;
        case "--no-silver" -> o.silver = false;
        case "--no-repair" -> o.repair = false;
        case "--no-lists" -> o.lists = false;
        case "--no-classes" -> o.classes = false;
        default -> throw new IllegalArgumentException("unknown option " + args[i]);
      }
    }
    return o;
  }
}
