package dev.attache.models;

import dev.attache.spi.DataPack;
import dev.attache.spi.DataPacks;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The resources of {@code attache-models}. Names under {@code opennlp/} are models of Apache
 * OpenNLP, which come in jars of their own.
 */
public final class EnglishModels implements DataPack {
  private static final String VERSION = DataPacks.version(EnglishModels.class);
  private static final Map<String, String> OPENNLP =
      Map.of("opennlp/sentence.bin", "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");

  @Override
  public String name() {
    return "attache-models";
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public int format() {
    return 1;
  }

  @Override
  public @Nullable InputStream open(String resource) {
    String foreign = OPENNLP.get(resource);
    if (foreign != null) {
      return EnglishModels.class.getClassLoader().getResourceAsStream(foreign);
    }
    return EnglishModels.class.getResourceAsStream(resource);
  }
}
