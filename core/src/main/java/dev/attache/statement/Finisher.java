package dev.attache.statement;

import dev.attache.entity.Entity;
import dev.attache.entity.EntityLinks;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes statements of drafts: whole quotations, kind of quotation, speaker. */
final class Finisher {
  private final Scene scene;
  private final EntityLinks links;
  private final Sources sources;

  Finisher(Scene scene, EntityLinks links, Sources sources) {
    this.scene = scene;
    this.links = links;
    this.sources = sources;
  }

  @Nullable Statement finish(Draft draft) {
    List<Span> content = pieces(draft);
    if (content.isEmpty()) {
      return null;
    }
    Entity entity = entity(draft);
    String speaker = entity != null ? entity.name() : surface(draft);
    Span head = draft.head < 0 ? null : scene.text.span(draft.head, draft.head + 1);
    return new Statement(
        draft.source,
        draft.cue,
        content,
        kind(content),
        speaker,
        entity == null ? null : entity.id(),
        head);
  }

  /** Content with whole quotations, without cue and source, sorted, touching pieces joined. */
  private List<Span> pieces(Draft draft) {
    List<Span> pieces = new ArrayList<>();
    for (Span span : draft.content) {
      pieces.add(scene.wholeQuotations(span));
    }
    pieces.sort(null);
    List<Span> joined = new ArrayList<>();
    for (Span span : pieces) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).end() >= span.start()) {
        Span before = joined.get(last);
        joined.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    for (Span cue : draft.cue) {
      joined = without(joined, cue);
    }
    for (Span source : draft.source) {
      joined = without(joined, source);
    }
    return joined;
  }

  private List<Span> without(List<Span> spans, Span hole) {
    List<Span> rest = new ArrayList<>();
    for (Span span : spans) {
      if (!span.overlaps(hole)) {
        rest.add(span);
        continue;
      }
      add(rest, span.start(), hole.start());
      add(rest, hole.end(), span.end());
    }
    return rest;
  }

  private void add(List<Span> spans, int from, int to) {
    String text = scene.text.text();
    int start = from;
    int end = to;
    while (start < end
        && !Character.isLetterOrDigit(text.charAt(start))
        && !isQuote(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201C' || c == '\u2018';
  }

  private StatementKind kind(List<Span> content) {
    int quoted = 0;
    int all = 0;
    for (Span span : content) {
      int token = scene.text.tokenFrom(span.start());
      for (; token < scene.text.tokenCount() && scene.text.start(token) < span.end(); token++) {
        int length = scene.text.end(token) - scene.text.start(token);
        all += length;
        quoted += scene.quoted(token) ? length : 0;
      }
    }
    if (10L * quoted > 9L * all) {
      return StatementKind.DIRECT;
    }
    return 20L * quoted > all ? StatementKind.MIXED : StatementKind.INDIRECT;
  }

  private @Nullable Entity entity(Draft draft) {
    if (draft.source.isEmpty()) {
      return null;
    }
    Span source = draft.source.get(0);
    if (draft.sourceHead < 0) {
      return links.head(scene.text.text(), source);
    }
    Span head = scene.text.span(draft.sourceHead, draft.sourceHead + 1);
    Entity entity = links.at(head);
    if (entity != null) {
      return entity;
    }
    return head.overlaps(source) ? links.head(scene.text.text(), source) : null;
  }

  /** What the text calls the speaker; null for a pronoun that refers to nobody known. */
  private @Nullable String surface(Draft draft) {
    if (draft.source.isEmpty()) {
      return null;
    }
    Span source = draft.source.get(0);
    int head = draft.sourceHead;
    if (head >= 0) {
      Span word = scene.text.span(head, head + 1);
      if (!word.overlaps(source)) {
        Span phrase = sources.phrase(head, 0, head);
        source = phrase == null ? word : phrase;
      }
      if (scene.tagged(head, "PRP") || scene.tagged(head, "W")) {
        return null;
      }
    }
    return withoutAside(source, head).of(scene.text.text());
  }

  /**
   * "Diplomats, who asked not to be named": what is set off after the head is no part of a name.
   */
  private Span withoutAside(Span source, int head) {
    if (head < 0) {
      return source;
    }
    for (int child : scene.children(head)) {
      int from = scene.leftEdge(child);
      boolean aside = from > head && scene.related(child, Relation.ACL_RELCL, Relation.ACL);
      if (aside && scene.isComma(from - 1) || aside && scene.isComma(from)) {
        Span name = scene.words(scene.text.tokenFrom(source.start()), from - 1);
        return name == null ? source : name;
      }
    }
    return source;
  }
}
