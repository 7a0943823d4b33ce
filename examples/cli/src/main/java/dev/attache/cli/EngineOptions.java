package dev.attache.cli;

import dev.attache.Attache;
import dev.attache.Layer;
import dev.attache.date.Conventions;
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

  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

  /** Loads and checks what the layers need. */
  Attache load() {
    Attache.Builder builder = Attache.builder().dates(dates);
    if (!layers.isEmpty()) {
      Set<Layer> set = EnumSet.copyOf(layers);
      Layer[] rest = set.stream().skip(1).toArray(Layer[]::new);
      builder.layers(set.iterator().next(), rest);
    }
    if (!knowledge.overlays.isEmpty()) {
      builder.knowledge(knowledge.load());
    }
    return builder.build();
  }
}
