package dev.attache.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Every page is reached, every link and picture of a page is there, and none is fetched from afar.
 */
class LinksTest {
  private static final Path SITE =
      Path.of(System.getProperty("site.folder", "target/site")).toAbsolutePath().normalize();

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      for (Element link : read(page).select("a[href]")) {
        String target = link.attr("href");
        if (!target.matches("(?i)[a-z][a-z+.-]*:.*") && !leads(page, target)) {
          broken.add(SITE.relativize(page) + " → " + target);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void nothingIsLoadedFromAfar() throws IOException {
    for (Path page : pages()) {
      for (Element loaded : read(page).select("[src], link[href]")) {
        String source = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
        assertTrue(
            source.startsWith("data:") || leads(page, source),
            SITE.relativize(page) + " loads " + source);
      }
    }
  }

  @Test
  void theIndexNamesEveryPage() throws IOException {
    Path index = SITE.resolve("index.html");
    List<Path> named =
        read(index).select("#content a[href]").stream()
            .map(link -> SITE.resolve(link.attr("href").replaceFirst("#.*", "")).normalize())
            .toList();
    for (Path page : pages()) {
      assertTrue(
          page.equals(index) || named.contains(page), SITE.relativize(page) + " is on no list");
    }
  }

  private static boolean leads(Path page, String target) throws IOException {
    int mark = target.indexOf('#');
    String file = mark < 0 ? target : target.substring(0, mark);
    Path path = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    if (!Files.exists(path)) {
      return false;
    }
    return mark < 0
        || mark == target.length() - 1
        || read(path).getElementById(target.substring(mark + 1)) != null;
  }

  private static Document read(Path page) throws IOException {
    return Jsoup.parse(page, StandardCharsets.UTF_8.name());
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      assertTrue(pages.size() > 1, "no pages under " + SITE);
      return pages;
    }
  }
}
