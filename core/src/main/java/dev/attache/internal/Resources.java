package dev.attache.internal;

import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Opens resources beside classes. What a class loader finds in a jar on the class path it reads
 * through a {@code JarURLConnection}: the first one costs some 6 ms, each later one half of one,
 * and it keeps the jar open. So the jar of the class is read directly.
 */
public final class Resources {
  private Resources() {}

  /**
   * As {@link Class#getResourceAsStream} with a relative name; null where there is none.
   *
   * @throws IOException where the jar that the class came from cannot be read
   */
  public static @Nullable InputStream open(Class<?> beside, String name) throws IOException {
    File jar = jar(beside);
    if (jar != null) {
      ZipFile zip = new ZipFile(jar);
      ZipEntry entry =
          zip.getEntry(beside.getPackageName().replace('.', '/').concat("/").concat(name));
      if (entry != null) {
        return new FilterInputStream(zip.getInputStream(entry)) {
          @Override
          public void close() throws IOException {
            zip.close(); // with every stream of it
          }
        };
      }
      zip.close();
    }
    return beside.getResourceAsStream(name);
  }

  /** The file that the class was loaded from, where it is a jar on a class path. */
  private static @Nullable File jar(Class<?> beside) {
    if (beside.getModule().isNamed()) {
      return null; // its loader reads the jar directly as well
    }
    CodeSource source = beside.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    if (place == null || !place.getProtocol().equals("file") || !place.getPath().endsWith(".jar")) {
      return null; // a folder, or a jar in a jar
    }
    try {
      File file = new File(place.toURI());
      return file.isFile() ? file : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null; // a place that only its loader understands
    }
  }
}
