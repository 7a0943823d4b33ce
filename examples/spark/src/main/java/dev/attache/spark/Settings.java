package dev.attache.spark;

import dev.attache.Attache;
import dev.attache.Layer;
import dev.attache.date.Conventions;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What crosses the wire in place of an analyser: how to build one. Files are paths that every
 * executor can read.
 *
 * @param layers what to compute, one or more
 * @param dates which temporal expressions are tagged
 * @param cues files of cues, on top of the library's
 * @param maxCharacters how much of one article is read
 */
public record Settings(List<Layer> layers, Conventions dates, List<String> cues, int maxCharacters)
    implements Serializable {
  public Settings {
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("expected one layer or more, found none");
    }
    Objects.requireNonNull(dates, "dates");
    layers = new ArrayList<>(layers); // List.of travels as a class that some serializers refuse
    cues = new ArrayList<>(cues);
  }

  /** All layers. */
  public static Settings all() {
    return new Settings(List.of(Layer.values()), Conventions.NEWS, List.of(), 1_000_000);
  }

  Attache build() {
    Attache.Builder builder =
        Attache.builder()
            .layers(layers.get(0), layers.stream().skip(1).toArray(Layer[]::new))
            .dates(dates)
            .maxCharacters(maxCharacters);
    cues.forEach(file -> builder.cues(Path.of(file)));
    return builder.build();
  }
}
