package dev.attache.statement;

import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement in the making. */
final class Draft implements Comparable<Draft> {
  /** The token that attributes, −1 for a statement without a cue. */
  final int head;

  final List<Span> source = new ArrayList<>();
  final List<Span> cue = new ArrayList<>();
  final List<Span> content = new ArrayList<>();

  /** The word that heads the source, or what it stands for; −1 where there is none. */
  int sourceHead = -1;

  /** True for a finite verb of saying with a source: a statement even within another. */
  boolean speech;

  Draft(int head) {
    this.head = head;
  }

  void addContent(@Nullable Span span) {
    if (span != null && span.length() > 0) {
      content.add(span);
    }
  }

  void addContent(List<Span> spans) {
    for (Span span : spans) {
      addContent(span);
    }
  }

  void addCue(@Nullable Span span) {
    if (span != null) {
      cue.add(span);
    }
  }

  /** Start of the first of its parts. */
  int start() {
    return start(source, cue, content);
  }

  /** Start of the first span of three lists; asked at every comparison: no iterators. */
  static int start(List<Span> source, List<Span> cue, List<Span> content) {
    return Math.min(first(source), Math.min(first(cue), first(content)));
  }

  private static int first(List<Span> spans) {
    int start = Integer.MAX_VALUE;
    for (int i = 0; i < spans.size(); i++) {
      start = Math.min(start, spans.get(i).start());
    }
    return start;
  }

  /** In order of text. */
  @Override
  public int compareTo(Draft other) {
    return Integer.compare(start(), other.start());
  }

  int contentEnd() {
    int end = -1;
    for (Span span : content) {
      end = Math.max(end, span.end());
    }
    return end;
  }
}
