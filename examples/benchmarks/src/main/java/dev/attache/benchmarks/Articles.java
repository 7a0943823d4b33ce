package dev.attache.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run reads: a file of articles, or those we make. */
final class Articles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Articles() {}

  /**
   * The first articles, up to {@code characters} in all and at least one.
   *
   * @param file JSON lines with {@code id}, {@code date} and {@code text}, or null for our own
   */
  static List<Article> read(@Nullable Path file, int characters) throws IOException {
    return file == null ? new ArticleMaker(1).set(characters) : fromFile(file, characters);
  }

  private static List<Article> fromFile(Path file, int characters) throws IOException {
    List<Article> found = new ArrayList<>();
    int left = characters;
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null && left > 0; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          Article article = article(line, file + ":" + number);
          found.add(article);
          left -= article.text().length();
        }
      }
    }
    if (found.isEmpty()) {
      throw new IOException(file + " holds no article");
    }
    return found;
  }

  private static Article article(String line, String place) throws IOException {
    JsonNode node = JSON.readTree(line);
    if (!node.path("text").isTextual() || !node.path("date").isTextual()) {
      throw new IOException(place + ": expected an object with texts named date and text");
    }
    return new Article(
        node.path("id").asText(place),
        LocalDate.parse(node.path("date").asText()),
        node.path("text").asText());
  }

  static int characters(List<Article> articles) {
    return articles.stream().mapToInt(article -> article.text().length()).sum();
  }
}
