package dev.attache.cli.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
  /** Text, and how it stands in the page. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a < b & c                  | a &lt; b &amp; c
          "x" 'y'                    | &quot;x&quot; &#39;y&#39;
          <script>alert(1)</script>  | &lt;script&gt;alert(1)&lt;/script&gt;
          &lt;b&gt;                  | &amp;lt;b&amp;gt;
          ]]> --> <!--               | ]]&gt; --&gt; &lt;!--
          é 😀 محمود                 | é 😀 محمود
          """)
  void escapesText(String text, String expected) {
    assertEquals("<p>" + expected + "</p>", new Html().element("p", text).toString());
  }

  @Test
  void escapesAttributes() {
    assertEquals(
        "<i class=\"a&quot; onload=&quot;b\"></i>",
        new Html().open("i", "class", "a\" onload=\"b", "id", null).close().toString());
  }

  @Test
  void showsControlsOfDirectionAndReplacesWhatHtmlHasNoPlaceFor() {
    assertEquals(
        "<b>a<span class=\"control\">U+202E</span>b\uFFFD\uFFFD\uFFFD</b>",
        new Html().element("b", "a\u202Eb\u0000\uD83D\u0085").toString());
    assertEquals(
        "<b class=\"a\uFFFDb\"></b>", new Html().open("b", "class", "a\u2066b").close().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "href,javascript:alert(1)",
    "href,//example.org",
    "src,a.png",
    "onclick,a()",
    "style,color:red",
    "srcdoc,a"
  })
  void refusesAttributesThatDo(String name, String value) {
    assertThrows(IllegalArgumentException.class, () -> new Html().open("a", name, value));
  }

  @Test
  void refusesAResourceThatEndsItsElement() {
    assertThrows(IllegalArgumentException.class, () -> new WebPage("t").style("a</STYLE >"));
    assertThrows(IllegalArgumentException.class, () -> new WebPage("t").script("'</script>'"));
  }
}
