package dev.attache.interchange;

import dev.attache.Document;
import dev.attache.date.DateMention;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document and its dates as TimeML with inline {@code TIMEX3} elements, the form in which
 * temporal taggers and corpora are exchanged. The document's own date is {@code t0}.
 */
public final class TimeMl {
  private TimeMl() {}

  /**
   * @param dates the dates of {@code document}, sorted by start and not overlapping, as {@code
   *     Analysis.dates()} gives them
   * @throws IllegalArgumentException where one lies outside the text or overlaps the one before
   */
  public static String write(Document document, List<DateMention> dates) {
    Objects.requireNonNull(document, "document");
    StringBuilder out = new StringBuilder(document.text().length() + 80 * dates.size() + 400);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n");
    if (document.id() != null) {
      out.append("<DOCID>");
      escape(document.id(), out);
      out.append("</DOCID>\n");
    }
    if (document.date() != null) {
      out.append("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"")
          .append(document.date())
          .append("\" functionInDocument=\"CREATION_TIME\">")
          .append(document.date())
          .append("</TIMEX3></DCT>\n");
    }
    out.append("<TEXT>");
    body(document, dates, out);
    return out.append("</TEXT>\n</TimeML>\n").toString();
  }

  private static void body(Document document, List<DateMention> dates, StringBuilder out) {
    String text = document.text();
    int at = 0;
    int number = 0;
    for (DateMention date : dates) {
      int start = date.span().start();
      int end = date.span().end();
      if (start < at || end > text.length()) {
        throw new IllegalArgumentException(
            "date at " + start + " to " + end + " overlaps another or ends after the text");
      }
      escape(text.substring(at, start), out);
      open(date, ++number, document, out);
      escape(text.substring(start, end), out);
      out.append("</TIMEX3>");
      at = end;
    }
    escape(text.substring(at), out);
  }

  private static void open(DateMention date, int number, Document document, StringBuilder out) {
    out.append("<TIMEX3 tid=\"t").append(number).append('"');
    attribute("type", date.type().name(), out);
    attribute("value", date.value(), out);
    attribute("mod", date.mod(), out);
    attribute("quant", date.quant(), out);
    attribute("freq", date.freq(), out);
    if (document.date() != null && document.date().toString().equals(date.anchor())) {
      attribute("anchorTimeID", "t0", out);
    }
    out.append('>');
  }

  private static void attribute(String name, @Nullable String value, StringBuilder out) {
    if (value != null) {
      out.append(' ').append(name).append("=\"");
      escape(value, out);
      out.append('"');
    }
  }

  /** XML 1.0 has no place for control characters and halves of pairs; they become U+FFFD. */
  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        case '\n', '\t' -> out.append(c);
        default -> {
          boolean pair =
              Character.isHighSurrogate(c)
                  && i + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(i + 1));
          if (pair) {
            out.append(c).append(text.charAt(++i));
          } else {
            out.append(c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE' ? '\uFFFD' : c);
          }
        }
      }
    }
  }
}
