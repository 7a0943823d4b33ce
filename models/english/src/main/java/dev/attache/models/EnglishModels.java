package dev.attache.models;

import dev.attache.spi.DataPack;
import dev.attache.spi.DataPacks;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The resources of {@code attache-models}. */
public final class EnglishModels implements DataPack {
  private static final String VERSION = DataPacks.version(EnglishModels.class);

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
    return EnglishModels.class.getResourceAsStream(resource);
  }
}
