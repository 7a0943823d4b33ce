package dev.attache.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of articles, read as if it were JSON Lines; files in order of name, one at a time. */
public final class ArticleFolder {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int DATE = "2025-04-17".length();

  private ArticleFolder() {}

  /** The articles as lines that {@code DocumentReader} reads. */
  public static InputStream asLines(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.getFileName().toString().endsWith(".txt")).sorted().toList();
    }
    Iterator<Path> rest = files.iterator();
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          @Override
          public boolean hasMoreElements() {
            return rest.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return new ByteArrayInputStream(line(rest.next()));
          }
        });
  }

  private static byte[] line(Path file) {
    String name = file.getFileName().toString();
    ObjectNode document = MAPPER.createObjectNode().put("id", name);
    if (startsWithDate(name)) {
      document.put("date", name.substring(0, DATE));
    }
    try {
      document.put("text", Utf8.decode(Files.readAllBytes(file), file.toString(), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (dev.attache.DataFormatException e) {
      document.put("unreadable", e.getMessage()); // without a text, the reader says which file
    }
    return (document + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static boolean startsWithDate(String name) {
    if (name.length() < DATE) {
      return false;
    }
    for (int i = 0; i < DATE; i++) {
      char c = name.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
