package dev.attache.cli.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a page must be without a browser; examples/report looks at it in one. */
class ArticlePageTest {
  private static final Attache ATTACHE = Attache.load();
  private static final LocalDate DATE = LocalDate.of(2025, 5, 15);

  static Stream<Path> articles() throws IOException {
    return Stream.concat(
        Files.list(Path.of("../articles")), Files.list(Path.of("src/test/hostile")));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void isWellFormedAndLeadsNowhereElse(Path file) throws Exception {
    String text = Files.readString(file);
    String page = ArticlePage.of(ATTACHE.analyze(new Document(text, DATE, file.toString())));
    org.w3c.dom.Document dom = parse(page);
    Set<String> ids = new HashSet<>();
    for (Element element : elements(dom, "*")) {
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), id + " is there twice");
    }
    for (Element link : elements(dom, "a")) {
      String target = link.getAttribute("href");
      assertTrue(target.isEmpty() || ids.contains(target.substring(1)), target);
    }
    for (Element mark : elements(dom, "mark")) {
      for (String item : mark.getAttribute("data-items").split(" ")) {
        assertTrue(ids.contains("card-" + item), item);
      }
    }
    assertEquals(1, elements(dom, "script").size());
    assertEquals(2, elements(dom, "style").size());
    for (String active : List.of("iframe", "object", "img", "svg", "link", "base", "form")) {
      assertEquals(0, elements(dom, active).size(), active);
    }
  }

  @Test
  void thePolicyAllowsItsOwnResourcesByHash() throws Exception {
    String page = ArticlePage.of(ATTACHE.analyze(Document.of("France met Oman.", DATE)));
    String policy =
        page.substring(page.indexOf("Content-Security-Policy"), page.indexOf("/>", 200));
    assertTrue(policy.contains("default-src &#39;none&#39;"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    int start = page.indexOf("<script>") + "<script>".length();
    byte[] script =
        page.substring(start, page.indexOf("</script>")).getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(script);
    assertTrue(page.contains("&#39;sha256-" + Base64.getEncoder().encodeToString(hash)), policy);
  }

  @Test
  void hasTheLayersAskedForOnly() {
    Attache dates = Attache.builder().layers(Layer.DATES).build();
    String page = ArticlePage.of(dates.analyze(Document.of("They met on Monday.", DATE)));
    assertTrue(page.contains("id=\"show-dates\""));
    assertFalse(page.contains("id=\"show-actors\""));
    assertFalse(page.contains(">Who is who<"));
  }

  private static List<Element> elements(org.w3c.dom.Document dom, String tag) {
    NodeList found = dom.getElementsByTagName(tag);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .toList();
  }

  /** As XML, with the code of styles and scripts left out. */
  private static org.w3c.dom.Document parse(String page) throws Exception {
    StringBuilder xml = new StringBuilder();
    int from = 0;
    for (String tag : List.of("style", "style", "script")) {
      int code = page.indexOf("<" + tag + ">", from) + tag.length() + 2;
      xml.append(page, from, code);
      from = page.indexOf("</" + tag + ">", code);
    }
    xml.append(page.substring(from));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml.toString())));
  }
}
