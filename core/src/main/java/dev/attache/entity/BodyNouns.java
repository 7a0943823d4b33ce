package dev.attache.entity;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.actor.MentionForm;
import dev.attache.role.RoleMention;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * "The ministry", "the court": the body named last whose name has that noun for its head. Two that
 * were named in one sentence leave it unlinked.
 */
final class BodyNouns {
  private static final int SENTENCES_BACK = 4;

  private final AnnotatedText text;
  private final EntityTables tables;

  BodyNouns(AnnotatedText text, EntityTables tables) {
    this.text = text;
    this.tables = tables;
  }

  /** What can be linked, given what is, sorted by start. */
  List<Linked> find(List<Linked> linked, List<RoleMention> roles) {
    List<Linked> found = new ArrayList<>();
    int next = 0;
    int role = 0;
    for (int token = 1; token < text.tokenCount(); token++) {
      if (!stands(token)) {
        continue;
      }
      int start = text.start(token);
      while (next < linked.size() && linked.get(next).mention().span().end() <= start) {
        next++;
      }
      while (role < roles.size() && roles.get(role).span().end() <= start) {
        role++;
      }
      Span span = text.span(token, token + 1);
      boolean taken =
          next < linked.size() && linked.get(next).mention().span().overlaps(span)
              || role < roles.size() && roles.get(role).span().overlaps(span);
      Draft body = taken ? null : named(token, linked, next);
      if (body != null) {
        found.add(
            new Linked(
                ActorMention.unlinked(span, text.word(token), body.kind, 0.6),
                body,
                MentionForm.DESCRIPTION,
                false));
      }
    }
    return found;
  }

  /** "The" and the noun, and nothing that would make it another: "the court of the king". */
  private boolean stands(int token) {
    return text.word(token - 1).equalsIgnoreCase("the")
        && tables.isBody(text.word(token))
        && token + 1 < text.tokenCount()
        && !text.word(token + 1).equals("of")
        && !text.word(token + 1).equals("for")
        && !text.tag(token + 1).startsWith("NN")
        && !text.word(token + 1).equals("-");
  }

  private @Nullable Draft named(int token, List<Linked> linked, int next) {
    String noun = text.word(token);
    int sentence = text.sentenceOf(token);
    Draft found = null;
    int where = -1;
    for (int i = Math.min(next, linked.size()) - 1; i >= 0; i--) {
      Linked name = linked.get(i);
      int at = text.sentenceOf(text.tokenFrom(name.mention().span().start()));
      if (at < sentence - SENTENCES_BACK || found != null && at < where) {
        return found;
      }
      if (isBody(name) && head(name.mention().text()).equals(noun)) {
        if (found != null && found != name.draft()) {
          return null;
        }
        found = name.draft();
        where = at;
      }
    }
    return found;
  }

  private static boolean isBody(Linked name) {
    ActorKind kind = name.draft().kind;
    return name.form() != MentionForm.DESCRIPTION
        && (kind == ActorKind.INSTITUTION
            || kind == ActorKind.ORGANISATION
            || kind == ActorKind.GROUP);
  }

  /** "court" of "International Criminal Court" and of "Court of Cassation". */
  private static String head(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals("of") || words[i].equals("for") || words[i].equals("on")) {
        return words[i - 1];
      }
    }
    return words[words.length - 1];
  }
}
