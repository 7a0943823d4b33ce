package dev.attache.statement;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations that no cue introduces to the statement they go on with: the next sentences of
 * the paragraph, the next paragraph that opens its marks anew, those before it that were left open,
 * or a paragraph that is all quotation after one by the same speaker.
 */
final class Continuations {
  private static final int FEWEST_WORDS = 3;

  private final Scene scene;
  private final AnnotatedText text;

  Continuations(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
  }

  /** Adds content to drafts, which are sorted by start. */
  void join(List<Draft> drafts) {
    int next = 0;
    Draft before = null;
    Quotation quoted = null;
    List<Quotation> open = new ArrayList<>(); // paragraphs that wait for a cue after them
    for (Quotation quotation : scene.quotations) {
      if (!quotation.continues()) {
        open.clear();
      }
      Draft owner = null;
      while (next < drafts.size() && drafts.get(next).start() < quotation.end()) {
        Draft draft = drafts.get(next++);
        boolean later = before == null || draft.contentEnd() >= before.contentEnd();
        if (later && mayGoOn(draft)) {
          before = draft;
        }
        owner = covers(draft, quotation) ? draft : owner;
      }
      if (before != null && covers(before, quotation)) {
        owner = before;
      }
      if (owner != null) {
        for (Quotation paragraph : open) {
          owner.addContent(new Span(paragraph.start(), paragraph.end()));
        }
        open.clear();
        before = owner;
        quoted = quotation;
      } else if (before != null && goesOn(before, quoted, quotation)) {
        before.addContent(new Span(quotation.start(), quotation.end()));
        quoted = quotation;
      } else if (!quotation.closed()) {
        open.add(quotation);
      }
    }
  }

  /** True for what reports words: a wish or refusal in between takes no quotation. */
  private boolean mayGoOn(Draft draft) {
    if (draft.speech || draft.head < 0 || scene.is(draft.head, ":")) {
      return true;
    }
    for (Span span : draft.content) {
      int token = text.tokenFrom(span.start());
      for (; token < text.tokenCount() && text.start(token) < span.end(); token++) {
        if (scene.quoted(token)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean covers(Draft draft, Quotation quotation) {
    for (Span span : draft.content) {
      if (span.start() < quotation.end() && quotation.start() < span.end()) {
        return true;
      }
    }
    for (Span span : draft.cue) {
      if (span.start() < quotation.end() && quotation.start() < span.end()) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(Draft before, @Nullable Quotation last, Quotation quotation) {
    int first = text.tokenFrom(quotation.start());
    int sentence = text.sentenceOf(first);
    boolean taken = last != null && covers(before, last);
    if (taken && before.head >= 0 && text.sentenceOf(before.head) == sentence) {
      return scene.isBreak(first - 1); // "…," he said in a speech to them, "…"
    }
    if (first != text.firstToken(sentence) || words(first, quotation) < FEWEST_WORDS) {
      return false;
    }
    int cueSentence = before.head < 0 ? sentence : text.sentenceOf(before.head);
    int end = text.sentence(cueSentence).end();
    boolean adjacent =
        before.contentEnd() >= quotation.start() - 3 || blank(end, quotation.start());
    if (last != null && blank(last.end(), quotation.start())) {
      adjacent = true;
    }
    if (!adjacent) {
      return false;
    }
    boolean same = text.paragraphOf(sentence) == text.paragraphOf(cueSentence);
    return same || quotation.continues() || last != null && isWholeParagraph(quotation, sentence);
  }

  private boolean blank(int from, int to) {
    if (to < from || to - from > 4) {
      return to >= from - 4 && to <= from;
    }
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int words(int first, Quotation quotation) {
    int count = 0;
    for (int i = first;
        i < text.tokenCount() && text.start(i) < quotation.end() && count < FEWEST_WORDS;
        i++) {
      count += scene.isPunctuation(i) ? 0 : 1;
    }
    return count;
  }

  private boolean isWholeParagraph(Quotation quotation, int sentence) {
    int paragraph = text.paragraphOf(sentence);
    if (sentence > 0 && text.paragraphOf(sentence - 1) == paragraph) {
      return false;
    }
    int last = text.tokenFrom(Math.max(quotation.start(), quotation.end() - 1));
    int after = last + 1;
    return after >= text.tokenCount() || text.paragraphOf(text.sentenceOf(after)) != paragraph;
  }
}
