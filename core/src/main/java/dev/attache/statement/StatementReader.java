package dev.attache.statement;

import dev.attache.entity.EntityLinks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the statements of one text. */
final class StatementReader {
  private final CueLexicon lexicon;
  private final AnnotatedText text;
  private final Scene scene;
  private final VerbReader verbs;
  private final NounReader nouns;
  private final PhraseReader phrases;
  private final ColonReader colons;
  private final Finisher finisher;
  private final FreeQuotations free;
  private final List<Draft> drafts = new ArrayList<>();

  StatementReader(CueLexicon lexicon, WordClasses words, AnnotatedText text, EntityLinks links) {
    this.lexicon = lexicon;
    this.text = text;
    this.scene = new Scene(text);
    Occasions occasions = new Occasions(scene, words);
    Coordination coordination = new Coordination(scene, lexicon);
    Sources sources = new Sources(scene, occasions, coordination);
    Complements complements = new Complements(scene, lexicon, coordination);
    this.verbs = new VerbReader(scene, sources, complements, occasions);
    this.nouns = new NounReader(scene, sources, complements, words);
    this.phrases = new PhraseReader(scene, sources, words);
    this.colons = new ColonReader(scene, links, words);
    this.finisher = new Finisher(scene, links, sources);
    this.free = new FreeQuotations(scene, links, sources, words);
  }

  List<Statement> read() {
    int sentences = text.sentenceCount();
    int paragraph = 0;
    for (int sentence = 0; sentence < sentences; sentence++) {
      if (sentence == paragraph) {
        while (paragraph < sentences && text.paragraphOf(paragraph) == text.paragraphOf(sentence)) {
          paragraph++;
        }
        add(colons.read(sentence, paragraph));
      }
      sentence(text.firstToken(sentence), text.endToken(sentence));
    }
    dropNested();
    Collections.sort(drafts);
    new Continuations(scene).join(drafts);
    free.add(drafts);
    List<Finished> finished = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Statement statement = finisher.finish(draft);
      if (statement != null) {
        finished.add(new Finished(start(statement), statement));
      }
    }
    Collections.sort(finished);
    List<Statement> statements = new ArrayList<>(finished.size());
    for (Finished one : finished) {
      statements.add(one.statement);
    }
    return Collections.unmodifiableList(statements);
  }

  /**
   * Leaves out what is part of another's content, but for reported speech: in "he said they want to
   * leave" the wish is what he says.
   */
  private void dropNested() {
    int[] depth = new int[text.tokenCount() + 1];
    for (Draft draft : drafts) {
      for (Span span : draft.content) {
        depth[text.tokenFrom(span.start())]++;
        depth[text.tokenFrom(span.end())]--;
      }
    }
    for (int token = 1; token < depth.length; token++) {
      depth[token] += depth[token - 1];
    }
    int kept = 0;
    for (Draft draft : drafts) {
      if (draft.head < 0 || depth[draft.head] == 0 || draft.speech) {
        drafts.set(kept++, draft);
      }
    }
    drafts.subList(kept, drafts.size()).clear();
  }

  /** A statement, by where its first part begins. */
  private record Finished(int start, Statement statement) implements Comparable<Finished> {
    @Override
    public int compareTo(Finished other) {
      return Integer.compare(start, other.start);
    }
  }

  private static int start(Statement statement) {
    return Draft.start(statement.source(), statement.cue(), statement.content());
  }

  private void add(@Nullable Draft draft) {
    if (draft != null) {
      drafts.add(draft);
    }
  }

  private void sentence(int first, int end) {
    boolean[] taken = new boolean[end - first];
    for (int token = first; token < end; token++) {
      if (!scene.quoted(token)) {
        noun(token, first, end, taken);
      }
    }
    for (int token = first; token < end; token++) {
      if (!scene.quoted(token) && !taken[token - first]) {
        add(phrases.read(token));
        verb(token, end);
      }
    }
  }

  private void noun(int token, int first, int end, boolean[] taken) {
    Upos upos = text.upos(token);
    if (upos == Upos.NOUN) {
      Cue cue = lexicon.at(text, CueLexicon.Kind.NOUN, token, end);
      Draft draft = cue == null ? null : nouns.noun(token, cue);
      if (draft != null) {
        drafts.add(draft);
        taken[token - first] = true;
        int verb = nouns.lightVerb(token);
        if (verb >= first) {
          taken[verb - first] = true;
        }
      }
    } else if (upos == Upos.ADJ || text.tag(token).equals("VBN")) {
      Cue cue = lexicon.at(text, CueLexicon.Kind.ADJECTIVE, token, end);
      Draft draft = cue == null ? null : nouns.adjective(token, cue);
      if (draft != null) {
        drafts.add(draft);
        taken[token - first] = true;
      }
    }
  }

  private void verb(int token, int end) {
    if (text.upos(token) == Upos.VERB) {
      Cue cue = lexicon.at(text, CueLexicon.Kind.VERB, token, end);
      add(cue == null ? null : verbs.read(token, cue));
    }
  }
}
