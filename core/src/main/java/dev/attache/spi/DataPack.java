package dev.attache.spi;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A jar of data, found by {@link java.util.ServiceLoader}. Implementations are stateless and safe
 * for use by many threads.
 */
public interface DataPack {
  /** Artifact name, such as {@code attache-models}. */
  String name();

  /** Version of the data, such as {@code 0.1.0} or a data date. */
  String version();

  /**
   * Version of the resource formats this pack is written in; must equal {@link DataPacks#FORMAT}.
   */
  int format();

  /**
   * Opens a resource of this pack.
   *
   * @param resource a name such as {@code actor/tagger.bin}
   * @return a stream the caller closes, or null where the pack has no such resource
   */
  @Nullable InputStream open(String resource);
}
