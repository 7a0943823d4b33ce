package dev.attache.cli;

import dev.attache.Attache;
import dev.attache.Layer;
import dev.attache.date.Conventions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that reads text. */
final class EngineOptions {
  @Option(
      names = "--layers",
      split = ",",
      paramLabel = "LAYER",
      description =
          "What to print: ${COMPLETION-CANDIDATES}, in lower case and with commas between;"
              + " everything where this is not given.")
  List<Layer> layers = new ArrayList<>();

  @Option(
      names = "--dates",
      paramLabel = "CONVENTION",
      defaultValue = "timeml",
      description = "timeml tags what TimeML tags; news leaves out adverbs of order and frequency.")
  Conventions dates = Conventions.TIMEML;

  @Option(
      names = "--cues",
      paramLabel = "FILE",
      description = "Your cues of stance, on top of the library's; may be given several times.")
  List<Path> cues = new ArrayList<>();

  @Option(
      names = "--date-words",
      paramLabel = "FILE",
      description = "Your date words, on top of the library's; may be given several times.")
  List<Path> dateWords = new ArrayList<>();

  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

  /** Loads and checks what the layers need. */
  Attache load() {
    Attache.Builder builder = Attache.builder().dates(dates);
    if (!layers.isEmpty()) {
      Set<Layer> set = EnumSet.copyOf(layers);
      Layer[] rest = set.stream().skip(1).toArray(Layer[]::new);
      builder.layers(set.iterator().next(), rest);
    }
    cues.forEach(builder::cues);
    dateWords.forEach(builder::dateWords);
    if (!knowledge.overlays.isEmpty()) {
      builder.knowledge(knowledge.load());
    }
    return builder.build();
  }
}
