package dev.attache.internal;

import dev.attache.AttacheException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Versions that the build writes into resources, so that none is written down twice. */
public final class Versions {
  /** Version of this library. */
  public static final String LIBRARY = read(Versions.class, "version.properties");

  private Versions() {}

  /**
   * The {@code version} of a properties file beside a class.
   *
   * @throws AttacheException where the jar was built without it
   */
  public static String read(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new AttacheException(beside.getPackageName() + ": " + resource + " is missing");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      String version = properties.getProperty("version");
      if (version == null) {
        throw new AttacheException(beside.getPackageName() + ": " + resource + " has no version");
      }
      return version;
    } catch (IOException e) {
      throw new AttacheException("cannot read " + resource + ": " + e.getMessage(), e);
    }
  }
}
