package dev.attache.cli.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Layer;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private static String write(String text, List<Mark> marks) {
    Html html = new Html();
    MarkedText.write(text, marks, html);
    return html.toString();
  }

  private static Mark mark(String item, Layer layer, String look, int start, int end) {
    return new Mark(item, layer, look, new Span(start, end));
  }

  @Test
  void cutsWhereMarksCross() {
    String html =
        write(
            "abcd",
            List.of(
                mark("a0", Layer.ACTORS, "actor", 0, 3), mark("d0", Layer.DATES, "date", 2, 4)));
    assertEquals(
        """
        <p dir="auto">\
        <mark class="actor actors-start" data-items="a0" tabindex="0"><span id="a0">ab</span></mark>\
        <mark class="date dates-start actor actors-end" data-items="d0 a0" tabindex="-1">\
        <span id="d0">c</span></mark>\
        <mark class="date dates-end" data-items="d0" tabindex="-1">d</mark></p>
        """,
        html);
  }

  @Test
  void whatOnlyLightsUpIsNoMark() {
    assertEquals(
        "<p dir=\"auto\">a<span data-near=\"p0\">b</span></p>\n",
        write("ab", List.of(mark("p0", Layer.STANCES, "", 1, 2))));
  }

  @Test
  void anEmptyLineEndsAParagraphAndAFirstLineIsTheHeadline() {
    assertEquals(
        """
        <h1 dir="auto">Head</h1>
        <p dir="auto">a<br/>b</p>
        <p dir="auto">c</p>
        """,
        write("\n Head\r\n\r\na\r\nb\n \nc\n\n", List.of()));
  }

  @Test
  void aMarkMayCrossParagraphs() {
    assertEquals(
        """
        <p dir="auto"><mark class="said statements-start" data-items="s0" tabindex="0">\
        <span id="s0">A.</span></mark></p>
        <p dir="auto"><mark class="said statements-end" data-items="s0" tabindex="-1">B</mark></p>
        """,
        write("A.\n\nB", List.of(mark("s0", Layer.STATEMENTS, "said", 0, 5))));
  }

  @Property(tries = 300)
  void everyCharacterIsThereOnceAndEveryItemHasItsPlace(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append("ab.\n x".charAt(random.nextInt(6)));
    }
    text.append('y');
    List<Mark> marks = new ArrayList<>();
    for (int i = random.nextInt(40); i > 0; i--) {
      int start = random.nextInt(text.length());
      int end = start + 1 + random.nextInt(text.length() - start);
      String look = random.nextInt(4) == 0 ? "" : "actor";
      marks.add(mark("a" + i, Layer.ACTORS, look, start, end));
    }
    String html = write(text.toString(), marks);
    assertEquals(
        text.toString().replaceAll("\\s", ""),
        TAG.matcher(html).replaceAll("").replaceAll("\\s", ""));
    for (Mark mark : marks) {
      if (mark.seen() && !mark.span().of(text).isBlank()) {
        assertTrue(html.contains("<span id=\"" + mark.item() + "\">"), mark + " in " + html);
      }
    }
  }

  @Test
  void manyMarksOnOnePlaceShowTheShortest() {
    List<Mark> marks = new ArrayList<>();
    String text = "a".repeat(4000);
    for (int i = 0; i < 2000; i++) {
      marks.add(mark("s" + i, Layer.STATEMENTS, "said", i, 4000 - i));
    }
    String html = write(text, marks);
    assertTrue(html.length() < 2_000_000, "grew to " + html.length());
  }
}
