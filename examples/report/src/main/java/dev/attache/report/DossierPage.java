package dev.attache.report;

import dev.attache.Analysis;
import dev.attache.Document;
import dev.attache.Positions;
import dev.attache.cli.html.Html;
import dev.attache.cli.html.WebPage;
import dev.attache.cli.html.Wording;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The dossier as a page in one file, charts and all. */
final class DossierPage {
  private static final String ECHARTS =
      "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

  private final Html html;
  private final List<Analysis> analyses;
  private final List<Engagement> engagements;
  private final Meetings meetings;
  private final StanceMatrix matrix;

  private DossierPage(
      Html html,
      List<Analysis> analyses,
      List<Engagement> engagements,
      Meetings meetings,
      StanceMatrix matrix) {
    this.html = html;
    this.analyses = analyses;
    this.engagements = engagements;
    this.meetings = meetings;
    this.matrix = matrix;
  }

  static String of(String title, List<Analysis> analyses, KnowledgeBase knowledge) {
    List<Engagement> engagements = Engagement.of(analyses);
    Meetings meetings = Meetings.of(engagements);
    StanceMatrix matrix = StanceMatrix.of(analyses, knowledge);
    return new WebPage(title)
        .style(WebPage.resource(WebPage.class, "base.css"))
        .style(WebPage.resource(DossierPage.class, "dossier.css"))
        .script(WebPage.resource(DossierPage.class, ECHARTS))
        .script(WebPage.resource(DossierPage.class, "dossier.js"))
        .data("engagements", ChartData.timeline(engagements))
        .data("meetings", ChartData.graph(meetings, ChartData.kinds(analyses)))
        .write(html -> new DossierPage(html, analyses, engagements, meetings, matrix).write(title));
  }

  private void write(String title) {
    html.open("header").open("div");
    html.element("p", "Dossier", "class", "kicker").open("h1").name(title).close();
    html.element("p", period(), "class", "period");
    html.open("nav", "aria-label", "Sections");
    link("timeline", "Engagements", engagements.size());
    link("graph", "Who met whom", meetings.links().size());
    link("stances", "Who stands where", matrix.cells().values().stream().mapToInt(Map::size).sum());
    List<RoleChange> changes = RoleChange.of(analyses);
    link("offices", "Changes of office", changes.size());
    link("articles", "Articles", analyses.size());
    html.close().close().close().line();
    html.open("main");
    timeline();
    graph();
    stances();
    offices(changes);
    articles();
    html.close().line();
    html.element(
        "footer",
        "Read by Attaché; charts by Apache ECharts. It reports what the articles say, not whether"
            + " it is so.");
  }

  private String period() {
    List<LocalDate> days =
        analyses.stream()
            .map(analysis -> analysis.document().date())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    String count = analyses.size() + (analyses.size() == 1 ? " article" : " articles");
    return days.isEmpty()
        ? count
        : "%s, %s – %s"
            .formatted(count, Wording.day(days.get(0)), Wording.day(days.get(days.size() - 1)));
  }

  private void link(String id, String title, int count) {
    html.open("a", "href", "#" + id).text(title);
    html.element("span", String.valueOf(count)).close();
  }

  private boolean section(String id, String title, String about, boolean empty) {
    html.open("section", "id", id).element("h2", title).element("p", about, "class", "about");
    if (empty) {
      html.element("p", "Nothing found.", "class", "none").close().line();
    }
    return !empty;
  }

  private void timeline() {
    String about =
        "Meetings, calls, visits, talks and signings by day. A hollow mark has the date of its"
            + " article, for want of one in the text.";
    if (section("timeline", "Engagements", about, engagements.isEmpty())) {
      html.element("div", "", "class", "chart", "id", "chart-timeline", "aria-hidden", "true");
      html.open("details").element("summary", "As a table").open("div", "class", "wide");
      html.open("table").open("thead").open("tr");
      List.of("Day", "Kind", "Status", "Who", "Where", "Words")
          .forEach(head -> html.element("th", head, "scope", "col"));
      html.close().close().open("tbody");
      for (Engagement each : engagements) {
        html.open("tr").element("td", (each.dated() ? "" : "~ ") + each.day());
        html.element("td", Wording.lower(each.kind())).element("td", Wording.lower(each.status()));
        html.open("td").name(String.join(", ", each.participants())).close();
        html.open("td").name(Objects.requireNonNullElse(each.place(), Wording.UNKNOWN)).close();
        html.open("td");
        words(each.quotation());
        html.close().close().line();
      }
      html.close().close().close().close().close().line();
    }
  }

  private void graph() {
    String about =
        "Engagements that were held or are under way; a thicker line for more of them. Point at a"
            + " name to see whom it met.";
    if (section("graph", "Who met whom", about, meetings.links().isEmpty())) {
      html.element("div", "", "class", "chart", "id", "chart-graph", "aria-hidden", "true");
      html.open("details").element("summary", "As a table").open("table").open("tbody");
      for (Meetings.Link link : meetings.links()) {
        html.open("tr").open("td").name(link.one()).close().open("td").name(link.other()).close();
        html.element("td", String.valueOf(link.count())).close().line();
      }
      html.close().close().close().close().line();
    }
  }

  private void stances() {
    String about =
        "How each row stands toward each column: states and organisations, with whoever belongs to"
            + " them. The figure, from −5 against to 5 for, is the mean of polarity times strength"
            + " of these stances; below it, how many there are. What is asked of the other weighs"
            + " nothing. Choose a cell to read the words behind it.";
    if (section("stances", "Who stands where", about, matrix.holders().isEmpty())) {
      html.open("div", "class", "wide").open("table", "class", "matrix").open("thead").open("tr");
      html.element("td", "");
      for (String target : matrix.targets()) {
        html.open("th", "scope", "col").open("span").name(matrix.name(target)).close().close();
      }
      html.close().close().open("tbody");
      for (String holder : matrix.holders()) {
        html.open("tr").open("th", "scope", "row").name(matrix.name(holder)).close();
        matrix.targets().forEach(target -> cell(holder, target));
        html.close().line();
      }
      html.close().close().close();
      html.open("div", "class", "quotes");
      matrix
          .holders()
          .forEach(
              holder ->
                  matrix
                      .cells()
                      .getOrDefault(holder, Map.of())
                      .forEach((target, net) -> quotes(holder, target, net)));
      html.close().close().line();
    }
  }

  private String id(String holder, String target) {
    return "q" + matrix.holders().indexOf(holder) + "-" + matrix.targets().indexOf(target);
  }

  private void cell(String holder, String target) {
    Positions.Net net = matrix.cells().getOrDefault(holder, Map.of()).get(target);
    if (net == null) {
      html.element("td", "", "class", holder.equals(target) ? "self" : null);
      return;
    }
    String score = score(net);
    html.open("td")
        .open(
            "a",
            "href",
            "#" + id(holder, target),
            "class",
            "net " + shade(net.score()),
            "aria-label",
            "%s toward %s: %s".formatted(matrix.name(holder), matrix.name(target), score));
    html.text(score).element("small", String.valueOf(net.evidence().size())).close().close();
  }

  private static String score(Positions.Net net) {
    boolean asks =
        net.evidence().stream()
            .map(held -> held.stance().category())
            .anyMatch(each -> each == StanceCategory.URGE || each == StanceCategory.DEMAND);
    if (net.score() == 0) {
      return asks ? "asks" : "0";
    }
    return String.format(Locale.ROOT, "%+.1f", net.score()).replace('-', '−');
  }

  private static String shade(double score) {
    long grade = Math.round(Math.abs(score));
    return grade == 0 ? "n0" : (score > 0 ? "for" : "against") + grade;
  }

  private void quotes(String holder, String target, Positions.Net net) {
    html.open("section", "id", id(holder, target), "class", "quotation").open("h3");
    html.name(matrix.name(holder)).text(" → ").name(matrix.name(target));
    html.element("span", score(net), "class", "net " + shade(net.score()));
    html.element("a", "Close", "href", "#stances", "class", "close").close().open("ul");
    for (Positions.Held held : net.evidence()) {
      Stance stance = held.stance();
      String side = stance.polarity() > 0 ? "for" : stance.polarity() < 0 ? "against" : "open";
      html.open("li").open("p", "class", "who").open("b").name(Wording.holders(stance)).close();
      html.element("span", Wording.lower(stance.category()), "class", "side " + side);
      html.name(Wording.cut(Wording.name(stance.target()), 80)).close();
      words(Quotation.of(held.analysis(), stance.cue()));
      html.close();
    }
    html.close().close().line();
  }

  private void words(Quotation quotation) {
    html.open("blockquote", "dir", "auto").text(quotation.before());
    html.element("strong", quotation.words()).text(quotation.after());
    html.open("cite").name(quotation.document());
    html.text(quotation.day().isEmpty() ? "" : ", " + quotation.day()).close().close();
  }

  private void offices(List<RoleChange> changes) {
    String about =
        "Another holder than in an earlier article, and whoever is called former, acting or"
            + " incoming.";
    if (section("offices", "Changes of office", about, changes.isEmpty())) {
      html.open("ul", "class", "changes");
      for (RoleChange change : changes) {
        html.open("li").open("p", "class", "who").open("b").name(change.office());
        html.text(change.place() == null ? "" : " (" + change.place() + ")").close();
        if (change.before() != null) {
          html.name(change.before()).text(" → ");
        }
        html.name(change.holder());
        if (change.modifier() != null) {
          html.element("span", Wording.lower(change.modifier()), "class", "side open");
        } else if (change.since() != null) {
          html.element("span", "since " + change.since(), "class", "since");
        }
        html.close();
        words(change.quotation());
        html.close().line();
      }
      html.close().close().line();
    }
  }

  /** The first line. */
  private static String headline(Document document) {
    String first = document.text().strip().lines().findFirst().orElse("");
    return Wording.cut(first, 120);
  }

  private void articles() {
    if (section("articles", "Articles", "What was read.", analyses.isEmpty())) {
      html.open("ul", "class", "list");
      for (Analysis analysis : analyses) {
        Document document = analysis.document();
        html.open("li");
        html.element(
            "span", document.date() == null ? "without a date" : Wording.day(document.date()));
        html.open("div").name(headline(document));
        html.open("small").name(Objects.requireNonNullElse(document.id(), "text"));
        html.close().close().close();
      }
      html.close().close().line();
    }
  }
}
