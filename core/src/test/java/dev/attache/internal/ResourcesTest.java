package dev.attache.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcesTest {
  private static final String CLASS = "ResourcesTest$Lonely.class";

  /** What the jars of this test hold. */
  static final class Lonely {}

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"plain.jar", "with space.jar", "100% + more.jar", "Zürich.jar", "none"})
  void readsTheJarThatTheClassCameFrom(String name) throws Exception {
    byte[] words = {1, 2, 3, 0, -1};
    Path jar = folder.resolve(name);
    write(jar, words);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Class<?> lonely = loader.loadClass("dev.attache.internal.ResourcesTest$Lonely");
      try (InputStream in = Resources.open(lonely, "deep/words.bin")) {
        assertNotNull(in);
        assertEquals(words.length, in.available());
        assertArrayEquals(words, in.readAllBytes());
      }
      assertNull(Resources.open(lonely, "deep/other.bin"));
    }
  }

  @Test
  void readsFolders() throws IOException {
    try (InputStream in = Resources.open(ResourcesTest.class, CLASS)) {
      assertNotNull(in);
      assertEquals(0xCAFEBABE, new java.io.DataInputStream(in).readInt());
    }
    assertNull(Resources.open(ResourcesTest.class, "there is none"));
  }

  @Test
  void readsTheRuntime() throws IOException {
    try (InputStream in = Resources.open(String.class, "Object.class")) {
      assertNotNull(in);
    }
  }

  private static void write(Path jar, byte[] words) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        InputStream in = ResourcesTest.class.getResourceAsStream(CLASS)) {
      assertNotNull(in);
      out.putNextEntry(new ZipEntry("dev/attache/internal/" + CLASS));
      in.transferTo(out);
      out.putNextEntry(new ZipEntry("dev/attache/internal/deep/words.bin"));
      out.write(words);
    }
  }
}
