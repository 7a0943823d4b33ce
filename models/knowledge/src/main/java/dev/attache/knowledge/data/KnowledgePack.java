package dev.attache.knowledge.data;

import dev.attache.spi.DataPack;
import dev.attache.spi.DataPacks;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The resources of {@code attache-knowledge}. */
public final class KnowledgePack implements DataPack {
  private static final String VERSION = DataPacks.version(KnowledgePack.class);

  @Override
  public String name() {
    return "attache-knowledge";
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
    return KnowledgePack.class.getResourceAsStream(resource);
  }
}
