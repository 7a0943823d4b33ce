package dev.attache.cli.html;

import dev.attache.Analysis;
import dev.attache.Document;
import dev.attache.Layer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One article as a page: the text with every layer marked in it, and the brief beside it. */
public final class ArticlePage {
  private ArticlePage() {}

  /** The page, in one file. */
  public static String of(Analysis analysis) {
    Document document = analysis.document();
    String name = Objects.requireNonNullElse(document.id(), "Text");
    return new WebPage(name)
        .style(WebPage.resource(ArticlePage.class, "base.css"))
        .style(WebPage.resource(ArticlePage.class, "article.css"))
        .script(WebPage.resource(ArticlePage.class, "article.js"))
        .write(html -> body(html, analysis, name));
  }

  private static void body(Html html, Analysis analysis, String name) {
    List<Mark> marks = Marks.of(analysis);
    html.open("header", "class", "top").open("div", "class", "title");
    html.open("p", "class", "document").name(name);
    html.element("span", date(analysis), "class", "day").close();
    html.close();
    switches(html, analysis, marks);
    html.close().line();
    html.open("main").open("article", "id", "text", "aria-label", "Article");
    MarkedText.write(analysis.document().text(), marks, html);
    html.close().line();
    html.open("aside", "aria-label", "Brief");
    new SideBrief(analysis, html).write();
    html.close().close().line();
    html.open("div", "id", "card", "role", "status", "aria-live", "polite", "hidden", "").close();
    html.line();
    new Cards(analysis, html).write();
    html.element("footer", provenance(analysis));
  }

  private static String date(Analysis analysis) {
    return analysis.document().date() == null
        ? "without a date"
        : Wording.day(analysis.document().date());
  }

  private static void switches(Html html, Analysis analysis, List<Mark> marks) {
    html.open("fieldset", "class", "layers").element("legend", "Layers");
    for (Layer layer : Layer.values()) {
      if (!analysis.layers().contains(layer)) {
        continue;
      }
      String key = layer.name().toLowerCase(Locale.ROOT);
      Set<String> items =
          marks.stream()
              .filter(mark -> mark.layer() == layer)
              .map(Mark::item)
              .collect(Collectors.toSet());
      html.open("label", "class", "switch " + key);
      html.open("input", "type", "checkbox", "id", "show-" + key, "checked", "");
      html.element("span", key, "class", "sample");
      html.element("span", String.valueOf(items.size()), "class", "count").close().line();
    }
    html.close();
  }

  private static String provenance(Analysis analysis) {
    String asOf = analysis.provenance().knowledgeAsOf();
    return "Read by Attaché "
        + analysis.provenance().library()
        + (asOf == null ? "" : ", knowledge as of " + asOf)
        + (analysis.analyzedLength() < analysis.document().text().length()
            ? "; only the first " + analysis.analyzedLength() + " characters were read"
            : "")
        + ". It reports what the text says, not whether it is so.";
  }
}
