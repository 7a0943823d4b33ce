package dev.attache.interchange;

import dev.attache.Analysis;
import dev.attache.actor.ActorMention;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes a text as CoNLL-U: words, tags and trees after Universal Dependencies, and in the last
 * column the mentions of actors as CorefUD writes them, {@code Entity=(E1-person-2} … {@code E1)},
 * with entity, kind and the place of the head within the mention; a mention that leads to no entity
 * has an id of its own. {@code StartChar} and {@code EndChar} are UTF-16 offsets into the text.
 */
public final class Conllu {
  private final Analysis analysis;
  private final AnnotatedText text;
  private final StringBuilder out = new StringBuilder();
  private final List<List<Bracket>> opens = new ArrayList<>();
  private final List<List<Bracket>> closes = new ArrayList<>();

  /** A mention over the tokens {@code first} to {@code last}, both included. */
  private record Bracket(String entity, String kind, int first, int last) {}

  private Conllu(Analysis analysis, AnnotatedText text) {
    this.analysis = analysis;
    this.text = text;
    for (int i = 0; i < text.tokenCount(); i++) {
      opens.add(List.of());
      closes.add(List.of());
    }
  }

  /**
   * @param analysis with actors
   * @param text the same text, split into words
   * @throws IllegalArgumentException where the two are of different texts
   */
  public static String write(Analysis analysis, AnnotatedText text) {
    Objects.requireNonNull(analysis, "analysis");
    if (!analysis.document().text().equals(text.text())) {
      throw new IllegalArgumentException("analysis and words are of different texts");
    }
    Conllu conllu = new Conllu(analysis, text);
    conllu.place();
    conllu.document();
    return conllu.out.toString();
  }

  private void place() {
    for (int i = 0; i < analysis.actors().size(); i++) {
      ActorMention actor = analysis.actors().get(i);
      int first = text.tokenFrom(actor.span().start());
      if (first == text.tokenCount() || text.start(first) >= actor.span().end()) {
        continue;
      }
      int sentenceEnd = text.endToken(text.sentenceOf(first));
      int last = Math.min(text.tokenFrom(actor.span().end() - 1), sentenceEnd - 1);
      String entity = actor.entity() == null ? "M" + (i + 1) : actor.entity();
      Bracket bracket =
          new Bracket(entity, actor.kind().name().toLowerCase(Locale.ROOT), first, last);
      add(opens, first, bracket);
      add(closes, last, bracket);
    }
  }

  private static void add(List<List<Bracket>> at, int token, Bracket bracket) {
    List<Bracket> more = new ArrayList<>(at.get(token));
    more.add(bracket);
    at.set(token, more);
  }

  private void document() {
    out.append("# global.Entity = eid-etype-head\n# newdoc");
    if (analysis.document().id() != null) {
      out.append(" id = ").append(field(analysis.document().id(), true));
    }
    out.append('\n');
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      int first = text.firstToken(sentence);
      int end = text.endToken(sentence);
      if (first == end) {
        continue;
      }
      Span span = text.sentence(sentence);
      out.append("# sent_id = ").append(sentence + 1).append('\n');
      out.append("# text = ").append(field(span.of(text.text()), true)).append('\n');
      for (int token = first; token < end; token++) {
        word(token, first);
      }
      out.append('\n');
    }
  }

  private void word(int token, int first) {
    int head = text.head(token);
    column(String.valueOf(token - first + 1));
    column(field(text.word(token), false));
    column(field(text.lemma(token), false));
    column(text.upos(token).name());
    column(field(text.tag(token), false));
    column("_");
    column(String.valueOf(head < 0 ? 0 : head - first + 1));
    column(text.relation(token).label());
    column("_");
    String entities = entities(token);
    if (!entities.isEmpty()) {
      out.append("Entity=").append(entities).append('|');
    }
    if (token + 1 < text.tokenCount() && text.start(token + 1) == text.end(token)) {
      out.append("SpaceAfter=No|");
    }
    out.append("StartChar=").append(text.start(token));
    out.append("|EndChar=").append(text.end(token)).append('\n');
  }

  private void column(String value) {
    out.append(value).append('\t');
  }

  /**
   * First what ends here and began before, the latest first; then what begins, the longest first.
   */
  private String entities(int token) {
    StringBuilder entities = new StringBuilder();
    closes.get(token).stream()
        .filter(bracket -> bracket.first() < token)
        .sorted(Comparator.comparingInt(Bracket::first).reversed())
        .forEach(bracket -> entities.append(bracket.entity()).append(')'));
    opens.get(token).stream()
        .sorted(Comparator.comparingInt(Bracket::last).reversed())
        .forEach(
            bracket -> {
              entities.append('(').append(bracket.entity()).append('-').append(bracket.kind());
              entities.append('-').append(head(bracket) - bracket.first() + 1);
              entities.append(bracket.last() == token ? ")" : "");
            });
    return entities.toString();
  }

  /** The word of a mention that depends on none within it. */
  private int head(Bracket bracket) {
    for (int token = bracket.first(); token <= bracket.last(); token++) {
      int head = text.head(token);
      if (head < bracket.first() || head > bracket.last()) {
        return token;
      }
    }
    return bracket.last();
  }

  /** Tabs and line ends would end a column; controls have no place in it. */
  private static String field(String value, boolean spaces) {
    StringBuilder clean = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean ends = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      boolean white = ends || Character.isWhitespace(c);
      clean.append(!white ? c : spaces ? ' ' : '\uFFFD');
    }
    return clean.length() == 0 ? "_" : clean.toString();
  }
}
