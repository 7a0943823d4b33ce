package dev.attache.text;

import dev.attache.text.internal.SyntaxEngine;
import dev.attache.text.internal.SyntaxModel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tags and trees of one text, made sentence by sentence when first asked for. */
final class LazySyntax {
  private static final byte NO_TAG = -1;
  private static final int NO_HEAD = -2;

  private final AnnotatedText text;
  private final SyntaxModel model;
  private final SyntaxEngine engine;
  private final SubjectRepair subjects;
  private final ClauseRepair clauses;
  private final byte[] tags;
  private final @Nullable String[] lemmas;
  private final int[] heads;
  private final byte[] relations;

  LazySyntax(AnnotatedText text, SyntaxModel model) {
    this.text = text;
    this.model = model;
    this.engine = new SyntaxEngine(model);
    this.subjects = new SubjectRepair(model);
    this.clauses = new ClauseRepair(model);
    int count = text.tokenCount();
    this.tags = new byte[count];
    this.lemmas = new String[count];
    this.heads = new int[count];
    this.relations = new byte[count];
    Arrays.fill(tags, NO_TAG);
    Arrays.fill(heads, NO_HEAD);
  }

  Upos upos(int token) {
    return model.upos().get(tagClass(token));
  }

  String tag(int token) {
    return model.tags().get(tagClass(token));
  }

  String lemma(int token) {
    String lemma = lemmas[token];
    if (lemma == null) {
      lemma = model.lemmas().lemma(text.word(token), tag(token));
      lemmas[token] = lemma;
    }
    return lemma;
  }

  int head(int token) {
    if (heads[token] == NO_HEAD) {
      parse(text.sentenceOf(token));
    }
    return heads[token];
  }

  Relation relation(int token) {
    if (heads[token] == NO_HEAD) {
      parse(text.sentenceOf(token));
    }
    return model.relations().get(relations[token]);
  }

  private int tagClass(int token) {
    if (tags[token] == NO_TAG) {
      tagSentence(text.sentenceOf(token));
    }
    return tags[token];
  }

  private void tagSentence(int sentence) {
    engine.tag(
        text.text(),
        text.tokenStarts(),
        text.tokenEnds(),
        text.firstToken(sentence),
        text.endToken(sentence),
        tags);
  }

  private void parse(int sentence) {
    int first = text.firstToken(sentence);
    if (tags[first] == NO_TAG) {
      tagSentence(sentence);
    }
    int end = text.endToken(sentence);
    int body = text.bodyToken(sentence);
    parse(body, end);
    if (body > first) {
      parse(first, body);
      attach(first, body, end);
    }
  }

  private void parse(int first, int end) {
    engine.parse(
        text.text(), text.tokenStarts(), text.tokenEnds(), first, end, tags, heads, relations);
    subjects.apply(text, first, end, heads, relations);
    clauses.apply(text, first, end, heads, relations);
  }

  /** Hangs the dateline {@code [first, body)} on the root of the sentence after it. */
  private void attach(int first, int body, int end) {
    int root = body;
    while (root < end && heads[root] >= 0) {
      root++;
    }
    for (int token = first; token < body; token++) {
      if (heads[token] < 0) {
        heads[token] = root;
        relations[token] = (byte) model.classOf(Relation.DEP);
      }
    }
  }
}
