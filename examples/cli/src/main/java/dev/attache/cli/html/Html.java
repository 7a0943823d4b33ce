package dev.attache.cli.html;

import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML, well-formed as XML too, in which text stays text. Names of elements and attributes
 * come from the program, and those that could carry a script, a style or an address elsewhere are
 * refused; all else is escaped. Characters that HTML has no place for become U+FFFD, and controls
 * of writing direction are shown by their number, so that they turn nothing around.
 */
public final class Html {
  private static final Escaper ESCAPER = HtmlEscapers.htmlEscaper();
  private static final Set<String> VOID = Set.of("br", "hr", "input", "meta");
  private static final Set<String> REFUSED =
      Set.of("style", "src", "srcdoc", "action", "formaction", "srcset", "background", "data");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; one whose value is null is left out
   * @throws IllegalArgumentException where an attribute could do more than describe
   */
  public Html open(String tag, @Nullable String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String name = String.valueOf(attributes[i]);
      String value = attributes[i + 1];
      if (value != null) {
        check(name, value);
        out.append(' ').append(name);
        out.append("=\"").append(ESCAPER.escape(clean(value))).append('"');
      }
    }
    if (VOID.contains(tag)) {
      out.append("/>");
    } else {
      out.append('>');
      open.push(tag);
    }
    return this;
  }

  private static void check(String name, String value) {
    if (REFUSED.contains(name)
        || name.startsWith("on")
        || (name.equals("href") && !value.startsWith("#"))) {
      throw new IllegalArgumentException(
          "attribute " + name + " is not for pages that stand alone");
    }
  }

  /** Closes the element opened last. */
  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Text, escaped. */
  public Html text(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (turns(text.charAt(i))) {
        out.append(ESCAPER.escape(clean(text.substring(from, i))));
        out.append("<span class=\"control\">U+%04X</span>".formatted((int) text.charAt(i)));
        from = i + 1;
      }
    }
    out.append(ESCAPER.escape(clean(text.substring(from))));
    return this;
  }

  /** An element that holds text. */
  public Html element(String tag, String text, @Nullable String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** A name from a text, whose direction is its own affair. */
  public Html name(String text) {
    return element("bdi", text);
  }

  /** A line break between elements, for who reads the source. */
  public Html line() {
    out.append('\n');
    return this;
  }

  /** Markup of this program's own resources, not of anybody's text. */
  Html trusted(String markup) {
    out.append(markup);
    return this;
  }

  /** Embeddings, overrides and isolates. */
  private static boolean turns(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  private static String clean(String text) {
    StringBuilder cleaned = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if ((Character.isISOControl(c) && c != '\n' && c != '\t')
          || Character.isSurrogate(c)
          || c >= '\uFFFE'
          || turns(c)) {
        cleaned = cleaned == null ? new StringBuilder(text) : cleaned;
        cleaned.setCharAt(i, '\uFFFD');
      }
    }
    return cleaned == null ? text : cleaned.toString();
  }

  /** What was written. */
  @Override
  public String toString() {
    return out.toString();
  }
}
