package dev.attache.actor;

import dev.attache.actor.internal.NameLists;
import dev.attache.actor.internal.Tagger;
import dev.attache.actor.internal.Weights;
import dev.attache.actor.internal.WordClasses;
import org.jspecify.annotations.Nullable;

/** The tagger for reports on sport: unpacked when the first one is met, for few texts need it. */
final class ReportTagger {
  static final String FILE = "actor/reports.bin";

  private final byte[] packed;
  private final WordClasses classes;
  private final NameLists lists;
  private volatile @Nullable Tagger tagger;

  ReportTagger(byte[] packed, WordClasses classes, NameLists lists) {
    this.packed = packed;
    this.classes = classes;
    this.lists = lists;
  }

  /** Two threads may both unpack it; they get the same. */
  Tagger get() {
    Tagger ready = tagger;
    if (ready == null) {
      ready = new Tagger(Weights.read(FILE, packed), classes, lists);
      tagger = ready;
    }
    return ready;
  }
}
