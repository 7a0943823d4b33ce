package dev.attache.cli.html;

import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes a text with marks that may overlap in any way: the text is cut where a mark begins or
 * ends, and each piece says which marks lie over it. One sweep, so that time grows with length and
 * marks.
 */
final class MarkedText {
  /** Of more marks on one place, the shortest are shown. */
  private static final int DEPTH = 12;

  private static final int HEADLINE = 160;
  private static final Comparator<Mark> SHORTEST_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().length())
          .thenComparing(Mark::span)
          .thenComparing(Mark::item)
          .thenComparing(Mark::look);

  private final String text;
  private final Html html;
  private final List<Mark> starts;
  private final List<Mark> ends;
  private final TreeSet<Mark> over = new TreeSet<>(SHORTEST_FIRST);
  private final Set<String> placed = new HashSet<>();
  private int nextStart;
  private int nextEnd;
  private boolean focusable = true;

  private MarkedText(String text, List<Mark> marks, Html html) {
    this.text = text;
    this.html = html;
    starts = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
    ends = marks.stream().sorted(Comparator.comparingInt(mark -> mark.span().end())).toList();
  }

  static void write(String text, List<Mark> marks, Html html) {
    new MarkedText(text, marks, html).paragraphs();
  }

  private void paragraphs() {
    List<Span> paragraphs = split(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      boolean headline = i == 0 && paragraphs.size() > 1 && isHeadline(paragraph.of(text));
      html.open(headline ? "h1" : "p", "dir", "auto");
      pieces(paragraph);
      html.close().line();
    }
  }

  private static boolean isHeadline(String first) {
    return first.length() <= HEADLINE && first.indexOf('\n') < 0 && !first.endsWith(".");
  }

  /** Stretches without an empty line, without the white space around them. */
  static List<Span> split(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = -1;
    int end = -1;
    int breaks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        breaks++;
      }
      if (Character.isWhitespace(c)) {
        continue;
      }
      if (start >= 0 && breaks >= 2) {
        paragraphs.add(new Span(start, end));
        start = -1;
      }
      start = start < 0 ? i : start;
      end = i + 1;
      breaks = 0;
    }
    if (start >= 0) {
      paragraphs.add(new Span(start, end));
    }
    return paragraphs;
  }

  private void pieces(Span paragraph) {
    int at = paragraph.start();
    Set<String> begun = advance(at);
    while (at < paragraph.end()) {
      int to = Math.min(paragraph.end(), nextCut());
      piece(at, to, begun);
      at = to;
      begun = at < paragraph.end() ? advance(at) : Set.of();
    }
  }

  /**
   * Takes in the marks that begin up to here, leaves out those that end, and says which items
   * begin.
   */
  private Set<String> advance(int at) {
    Set<String> begun = new LinkedHashSet<>();
    while (nextStart < starts.size() && starts.get(nextStart).span().start() <= at) {
      Mark mark = starts.get(nextStart++);
      over.add(mark);
      if (mark.seen() && placed.add(mark.item())) {
        begun.add(mark.item());
      }
    }
    while (nextEnd < ends.size() && ends.get(nextEnd).span().end() <= at) {
      over.remove(ends.get(nextEnd++));
    }
    return begun;
  }

  private int nextCut() {
    int start = nextStart < starts.size() ? starts.get(nextStart).span().start() : text.length();
    int end = nextEnd < ends.size() ? ends.get(nextEnd).span().end() : text.length();
    return Math.min(start, end);
  }

  private void piece(int start, int end, Set<String> begun) {
    List<Mark> marks = over.stream().limit(DEPTH).toList();
    if (marks.isEmpty()) {
      lines(start, end);
      return;
    }
    List<Mark> seen = marks.stream().filter(Mark::seen).toList();
    List<Mark> unseen = marks.stream().filter(mark -> !mark.seen()).toList();
    if (seen.isEmpty()) {
      html.open("span", "data-near", ids(unseen));
    } else {
      html.open(
          "mark",
          "class",
          classes(seen, start, end),
          "data-items",
          ids(seen),
          "data-near",
          unseen.isEmpty() ? null : ids(unseen),
          "tabindex",
          focusable ? "0" : "-1");
      focusable = false; // one stop of the tabulator; arrow keys go on from there
    }
    begun.forEach(item -> html.open("span", "id", item));
    lines(start, end);
    begun.forEach(item -> html.close());
    html.close();
  }

  /** How the marks look, and which of them begin or end with this piece. */
  private static String classes(List<Mark> seen, int start, int end) {
    Set<String> classes = new LinkedHashSet<>();
    for (Mark mark : seen) {
      classes.add(mark.look());
      String layer = mark.layer().name().toLowerCase(Locale.ROOT);
      if (mark.span().start() == start) {
        classes.add(layer + "-start");
      }
      if (mark.span().end() == end) {
        classes.add(layer + "-end");
      }
    }
    return String.join(" ", classes);
  }

  private static String ids(List<Mark> marks) {
    return marks.stream().map(Mark::item).distinct().collect(Collectors.joining(" "));
  }

  private void lines(int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line(from, i);
        html.open("br");
        from = i + 1;
      }
    }
    line(from, end);
  }

  private void line(int start, int end) {
    boolean carriageReturn = end > start && text.charAt(end - 1) == '\r';
    html.text(text.substring(start, carriageReturn ? end - 1 : end));
  }
}
