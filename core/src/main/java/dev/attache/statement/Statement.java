package dev.attache.statement;

import dev.attache.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribution of speech, writing or thought: who (source) says (cue) what (content). Each of the
 * three may be in several pieces; source and cue may be empty, content is not. The scheme is that
 * of PARC 3.0 and PolNeAR.
 *
 * @param source spans of the source, empty where the text names none
 * @param cue spans of the words that attribute, empty where the speaker of a quotation is inferred
 *     from the sentence beside it
 * @param content spans of what is attributed
 * @param kind direct, indirect or mixed
 * @param speaker canonical name or surface of the source, or null where unknown
 * @param entity id of the source's {@code Entity}, or null
 * @param head the word of the cue that attributes, such as "said" in "has said in a statement", or
 *     null without a cue
 */
public record Statement(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    StatementKind kind,
    @Nullable String speaker,
    @Nullable String entity,
    @Nullable Span head) {
  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    Objects.requireNonNull(kind, "kind");
  }

  /** A statement whose cue has no head word, or of which it is not known. */
  public Statement(
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      StatementKind kind,
      @Nullable String speaker,
      @Nullable String entity) {
    this(source, cue, content, kind, speaker, entity, null);
  }
}
