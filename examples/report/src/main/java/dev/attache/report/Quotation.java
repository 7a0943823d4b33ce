package dev.attache.report;

import dev.attache.Analysis;
import dev.attache.text.Span;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Objects;

/**
 * Words of an article, with what surrounds them.
 *
 * @param document name of the article
 * @param day its date in ISO form, or the empty string
 * @param before from the start of the sentence
 * @param words the words meant
 * @param after to the end of the sentence
 */
record Quotation(String document, String day, String before, String words, String after) {
  private static final int AROUND = 320;

  static Quotation of(Analysis analysis, Span span) {
    String text = analysis.document().text();
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    // a paragraph ends a sentence too
    int paragraph = text.lastIndexOf("\n\n", span.start());
    from = paragraph < from ? from : paragraph;
    paragraph = text.indexOf("\n\n", span.end());
    to = paragraph < 0 || paragraph > to ? to : paragraph;
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    String around = text.substring(from, to);
    sentences.setText(around);
    int first = span.start() - from;
    int last = span.end() - from;
    int start =
        first == 0 ? 0 : sentences.preceding(first + 1 > around.length() ? first : first + 1);
    int end = last >= around.length() ? around.length() : sentences.following(last - 1);
    return new Quotation(
        Objects.requireNonNullElse(analysis.document().id(), "text"),
        Objects.toString(analysis.document().date(), ""),
        around.substring(Math.max(0, start), first).stripLeading(),
        span.of(text),
        around
            .substring(last, end == BreakIterator.DONE ? around.length() : Math.max(last, end))
            .stripTrailing());
  }
}
