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
 * Opens resources beside classes, for what is loaded alone and quickly. What a class loader finds
 * in a jar on the class path it reads through a {@code JarURLConnection}, the first of which costs
 * a JVM some 6 ms; so the jar of the class is read directly. (Where a {@link
 * java.util.ServiceLoader} has been asked, there has been one, and nothing is gained.)
 */
public final class Resources {
  private Resources() {}

  /** As {@link Class#getResourceAsStream} with a relative name; null where there is none. */
  public static @Nullable InputStream open(Class<?> beside, String name) {
    try {
      InputStream found = inJar(beside, name);
      if (found != null) {
        return found;
      }
    } catch (IOException | URISyntaxException | IllegalArgumentException | SecurityException e) {
      // a place that only the loader understands, or may read
    }
    return beside.getResourceAsStream(name);
  }

  /** From the file that the class was loaded from, where it is a jar on a class path, or null. */
  private static @Nullable InputStream inJar(Class<?> beside, String name)
      throws IOException, URISyntaxException {
    if (beside.getModule().isNamed()) {
      return null; // its loader reads the jar directly as well
    }
    CodeSource source = beside.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    if (place == null || !place.getProtocol().equals("file") || !place.getPath().endsWith(".jar")) {
      return null; // a folder, or a jar in a jar
    }
    ZipFile jar = new ZipFile(new File(place.toURI()));
    String folder = beside.getPackageName().replace('.', '/');
    ZipEntry entry = jar.getEntry(folder.concat("/").concat(name));
    if (entry == null) {
      jar.close();
      return null;
    }
    return new FilterInputStream(jar.getInputStream(entry)) {
      @Override
      public void close() throws IOException {
        jar.close(); // with every stream of it
      }
    };
  }
}
