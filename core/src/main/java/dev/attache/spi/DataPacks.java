package dev.attache.spi;

import dev.attache.AttacheException;
import dev.attache.ModelMissingException;
import dev.attache.internal.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The data packs of one class path, in name order. Immutable. */
public final class DataPacks {
  /** The resource format this version of core reads. */
  public static final int FORMAT = 1;

  // the JVM reads as much as this without a buffer of its own, which would be as large as the file
  private static final int PORTION = 8192;

  private final List<DataPack> packs;

  private DataPacks(List<DataPack> packs) {
    this.packs = List.copyOf(packs);
  }

  /**
   * The packs that {@link ServiceLoader} finds with the loader of this class.
   *
   * @throws AttacheException where a pack is of another format than this core reads
   */
  public static DataPacks discover() {
    List<DataPack> found = new ArrayList<>();
    try {
      ServiceLoader.load(DataPack.class, DataPacks.class.getClassLoader()).forEach(found::add);
    } catch (ServiceConfigurationError e) {
      throw new AttacheException("a data jar cannot be read: " + e.getMessage(), e);
    }
    found.sort((a, b) -> a.name().compareTo(b.name()));
    return of(found);
  }

  /**
   * These packs, read in this order.
   *
   * @throws AttacheException where a pack is of another format than this core reads
   */
  public static DataPacks of(List<DataPack> packs) {
    for (DataPack pack : packs) {
      if (pack.format() != FORMAT) {
        throw new AttacheException(
            "data pack "
                + pack.name()
                + " "
                + pack.version()
                + ": expected format "
                + FORMAT
                + ", found "
                + pack.format()
                + "; use dev.attache:"
                + pack.name()
                + ":"
                + Versions.LIBRARY);
      }
    }
    return new DataPacks(packs);
  }

  /**
   * The version that the build wrote into {@code version.properties} beside a pack's class. A pack
   * in a module opens its package to {@code dev.attache.core}.
   *
   * @throws AttacheException where there is none
   */
  public static String version(Class<? extends DataPack> pack) {
    return Versions.read(pack, "version.properties");
  }

  /** The packs, in the order in which they are asked. */
  public List<DataPack> packs() {
    return packs;
  }

  /** The resource from the first pack that has it, or null. */
  public @Nullable InputStream find(String resource) {
    for (DataPack pack : packs) {
      InputStream in = pack.open(resource);
      if (in != null) {
        return in;
      }
    }
    return null;
  }

  /**
   * All bytes of a resource.
   *
   * @throws ModelMissingException where no pack has it, naming {@code artifact} to add
   */
  public byte[] require(String resource, String artifact) {
    try (InputStream in = find(resource)) {
      if (in == null) {
        throw new ModelMissingException(
            "no data pack provides " + resource,
            "dev.attache:" + artifact + ":" + Versions.LIBRARY);
      }
      return all(in);
    } catch (IOException e) {
      throw new AttacheException("cannot read " + resource + ": " + e.getMessage(), e);
    }
  }

  /** All bytes, in one array from the start where the stream knows how many are left. */
  private static byte[] all(InputStream in) throws IOException {
    byte[] bytes = new byte[Math.max(0, in.available())];
    int size = 0;
    int more = 1;
    while (size < bytes.length && more > 0) {
      more = in.read(bytes, size, Math.min(PORTION, bytes.length - size));
      size += Math.max(0, more);
    }
    int next = in.read();
    if (next < 0) {
      return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
    byte[] rest = in.readAllBytes();
    byte[] whole = Arrays.copyOf(bytes, bytes.length + 1 + rest.length);
    whole[bytes.length] = (byte) next;
    System.arraycopy(rest, 0, whole, bytes.length + 1, rest.length);
    return whole;
  }
}
