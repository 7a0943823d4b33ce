package dev.attache.event;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Span;

/** The words that name an event: a noun takes the modifiers of its kind along ("peace talks"). */
final class Triggers {
  private Triggers() {}

  static Span span(AnnotatedText text, Site site, Frame frame) {
    int first = site.token() - frame.trigger().size() + 1;
    if (!site.verb()) {
      for (int before = first - 1; before >= 0 && kindWord(text, before, site.token()); before--) {
        first = before;
      }
    }
    return text.span(first, site.token() + 1);
  }

  private static boolean kindWord(AnnotatedText text, int token, int head) {
    Relation relation = text.relation(token);
    boolean measure = token > 1 && text.word(token - 1).equals("-"); // "two-day visit"
    boolean noun = relation == Relation.COMPOUND && !text.tag(token).startsWith("NNP") && !measure;
    return noun && text.head(token) == head;
  }
}
