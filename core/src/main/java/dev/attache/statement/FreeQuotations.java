package dev.attache.statement;

import dev.attache.actor.ActorKind;
import dev.attache.entity.Entity;
import dev.attache.entity.EntityLinks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whole sentences in quotation marks that no cue introduces: "Macron was blunt. "It is a bad
 * deal."" Who speaks is whom the neighbouring sentence is about; where it is about nobody, or two,
 * there is no statement. Words and titles in quotation marks within a sentence are none either.
 */
final class FreeQuotations {
  private static final int FEWEST_WORDS = 4;

  /** Sentences before a quotation that may tell who speaks. */
  private static final int SENTENCES_BACK = 2;

  private final Scene scene;
  private final AnnotatedText text;
  private final EntityLinks links;
  private final Sources sources;
  private final WordClasses words;

  FreeQuotations(Scene scene, EntityLinks links, Sources sources, WordClasses words) {
    this.scene = scene;
    this.text = scene.text;
    this.links = links;
    this.sources = sources;
    this.words = words;
  }

  /** Adds statements for what no draft holds; drafts are those with a cue. */
  void add(List<Draft> drafts) {
    if (scene.quotations.isEmpty()) {
      return;
    }
    BitSet taken = new BitSet(text.tokenCount());
    Draft[] said = new Draft[text.sentenceCount()];
    for (Draft draft : drafts) {
      take(draft.content, taken);
      take(draft.cue, taken);
      boolean main = draft.head >= 0 && text.head(draft.head) < 0;
      if (draft.sourceHead >= 0 && (draft.speech || main)) {
        said[text.sentenceOf(draft.head)] = draft;
      }
    }
    Draft before = null;
    for (Quotation quotation : scene.quotations) {
      int first = text.tokenFrom(quotation.start());
      int end = text.tokenFrom(quotation.end());
      int marked = taken.nextSetBit(first);
      boolean free = marked < 0 || marked >= end;
      if (!free || !isSentence(quotation, first, end)) {
        before = null;
        continue;
      }
      if (before != null && adjacent(before, first)) {
        before.addContent(Surroundings.span(quotation));
        continue;
      }
      Draft spoken = goneOn(first, said);
      before = spoken == null ? draft(quotation, first, end, said) : spoken;
      if (spoken != null) {
        spoken.addContent(Surroundings.span(quotation));
      } else if (before != null) {
        drafts.add(before);
      }
    }
  }

  private void take(List<Span> spans, BitSet taken) {
    for (Span span : spans) {
      taken.set(text.tokenFrom(span.start()), text.tokenFrom(span.end()));
    }
  }

  /** True where nothing but space lies between the content of a draft and a token. */
  private boolean adjacent(Draft before, int first) {
    return text.tokenFrom(before.contentEnd()) == first;
  }

  /** A clause of its own, from the start of a sentence or a colon to the end of a sentence. */
  private boolean isSentence(Quotation quotation, int first, int end) {
    boolean opens = first == scene.sentenceStart(first) || scene.is(first - 1, ":");
    boolean closes = end == text.tokenCount() || end == scene.sentenceStart(end);
    if (!opens || !closes || !quotation.closed()) {
      return false;
    }
    int count = 0;
    int capitals = 0;
    boolean clause = false;
    for (int token = first; token < end; token++) {
      if (scene.isPunctuation(token)) {
        continue;
      }
      count++;
      capitals += Character.isUpperCase(text.word(token).charAt(0)) ? 1 : 0;
      clause |= finite(token) || (count == 1 && scene.tagged(token, "VB"));
    }
    return clause && count >= FEWEST_WORDS && 2 * capitals < count; // more would be a title
  }

  private boolean finite(int token) {
    return scene.tagged(token, "VBD")
        || scene.tagged(token, "VBZ")
        || scene.tagged(token, "VBP")
        || scene.tagged(token, "MD");
  }

  /** The report of the sentence before in the same paragraph, which the quotation continues. */
  private @Nullable Draft goneOn(int first, Draft[] said) {
    int sentence = text.sentenceOf(first);
    boolean inside = sentence > 0 && text.paragraphOf(sentence - 1) == text.paragraphOf(sentence);
    return inside && first == scene.sentenceStart(first) ? said[sentence - 1] : null;
  }

  private @Nullable Draft draft(Quotation quotation, int first, int end, Draft[] said) {
    int sentence = text.sentenceOf(first);
    if (scene.is(first - 1, ":")) {
      int speaker = plain(sentence, first - 1) ? about(sentence, first - 1) : -1;
      Draft draft = speaker < 0 ? null : draft(first - 1, speaker, quotation);
      if (draft != null) {
        draft.addCue(text.span(first - 1, first));
      }
      return draft;
    }
    int paragraph = text.paragraphOf(sentence);
    boolean opensParagraph = sentence == 0 || text.paragraphOf(sentence - 1) != paragraph;
    if (opensParagraph && end < text.tokenCount()) {
      int next = text.sentenceOf(end);
      int speaker = text.paragraphOf(next) == paragraph ? speaking(next) : -1;
      if (speaker >= 0) {
        return draft(-1, speaker, quotation);
      }
      if (text.paragraphOf(next) == paragraph) {
        return null; // the paragraph goes on with something else
      }
    }
    int from = opensParagraph ? paragraph - 1 : paragraph;
    for (int back = 1; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
      int earlier = sentence - back;
      if (text.paragraphOf(earlier) != from) {
        return null;
      }
      Draft report = said[earlier];
      if (report != null) {
        Draft draft = draft(-1, report.sourceHead, quotation);
        draft.source.clear();
        draft.source.addAll(report.source);
        return draft;
      }
      int speaker = about(earlier, text.endToken(earlier));
      if (speaker >= 0) {
        boolean alone = !opensParagraph || alone(earlier, speaker);
        return alone ? draft(-1, speaker, quotation) : null;
      }
    }
    return null;
  }

  private Draft draft(int head, int speaker, Quotation quotation) {
    Draft draft = new Draft(head);
    int sentence = text.sentenceOf(speaker);
    Span source = sources.phrase(speaker, text.firstToken(sentence), text.endToken(sentence) - 1);
    draft.source.add(source == null ? text.span(speaker, speaker + 1) : source);
    draft.sourceHead = speaker;
    draft.addContent(Surroundings.span(quotation));
    return draft;
  }

  /** The person that the main clause of a sentence is about, before a token; or −1. */
  private int about(int sentence, int before) {
    int root = text.graph().root(sentence);
    int subject = root < 0 || scene.quoted(root) ? -1 : scene.clauses.statedSubject(root);
    return subject >= 0 && subject < before && person(subject) ? subject : -1;
  }

  /** True where no clause with a subject of its own comes after the main verb. */
  private boolean plain(int sentence, int end) {
    for (int token = text.graph().root(sentence) + 1; token < end; token++) {
      if (scene.related(token, Relation.NSUBJ, Relation.NSUBJ_PASS)) {
        return false;
      }
    }
    return true;
  }

  private boolean person(int token) {
    Span span = text.span(token, token + 1);
    Entity entity = links.at(span);
    return entity == null ? links.roleAt(span) != null : entity.kind() == ActorKind.PERSON;
  }

  /** "Macron was speaking in Lyon": who speaks in a sentence, or −1. */
  private int speaking(int sentence) {
    int root = text.graph().root(sentence);
    String verb = root < 0 ? "" : text.lemma(root).toLowerCase(Locale.ROOT);
    boolean speaks = words.is(WordClasses.Kind.SPEAKING, verb);
    return speaks ? about(sentence, text.endToken(sentence)) : -1;
  }

  /** True where the sentence names no other person. */
  private boolean alone(int sentence, int speaker) {
    Entity entity = links.at(text.span(speaker, speaker + 1));
    for (Entity other : links.within(text.sentence(sentence))) {
      if (other.kind() == ActorKind.PERSON && !other.equals(entity)) {
        return false;
      }
    }
    return true;
  }
}
