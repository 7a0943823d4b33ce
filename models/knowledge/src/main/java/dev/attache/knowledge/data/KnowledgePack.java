package dev.attache.knowledge.data;

import dev.attache.spi.DataPack;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The resources of {@code attache-knowledge}. */
public final class KnowledgePack implements DataPack {
  @Override
  public String name() {
    return "attache-knowledge";
  }

  @Override
  public String version() {
    return "0.1.0-SNAPSHOT";
  }

  @Override
  public int format() {
    return 1;
  }

  @Override
  public @Nullable InputStream open(String resource) {
    return KnowledgePack.class.getResourceAsStream(resource);
  }
}
