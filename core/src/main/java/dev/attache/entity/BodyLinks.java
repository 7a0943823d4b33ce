package dev.attache.entity;

import dev.attache.actor.ActorMention;
import dev.attache.actor.MentionForm;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.Organization;
import dev.attache.knowledge.SenseKind;
import dev.attache.knowledge.internal.AskedSenses;
import dev.attache.knowledge.internal.Folding;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links names of organisations, institutions and groups: to the knowledge base, to the state whose
 * organ they are, to a longer name of the text, or to each other.
 */
final class BodyLinks {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final AnnotatedText text;
  private final KnowledgeBase knowledge;
  private final Drafts drafts;
  private final AskedSenses senses;
  private final Organs organs;
  private final List<ActorMention> names;
  private final Map<String, Draft> acronyms = new HashMap<>();
  private final Map<String, Draft> byInitials = new HashMap<>();
  private final Map<String, Draft> shortOf = new HashMap<>();
  private final Map<String, Draft> named = new HashMap<>(); // the last body of a name

  BodyLinks(
      AnnotatedText text,
      KnowledgeBase knowledge,
      Drafts drafts,
      AskedSenses senses,
      Organs organs,
      List<ActorMention> names) {
    this.text = text;
    this.knowledge = knowledge;
    this.drafts = drafts;
    this.senses = senses;
    this.organs = organs;
    this.names = names;
  }

  /**
   * @param index of the name among all names of the text
   */
  Linked link(ActorMention name, int index) {
    NameSense listed =
        senses.first(
            name.text(),
            SenseKind.ORGANISATION,
            SenseKind.INSTITUTION,
            SenseKind.GROUP,
            SenseKind.PARTY,
            SenseKind.MEDIUM);
    Draft draft = draft(name, listed);
    if (named.put(Folding.fold(name.text()), draft) == null && draft.org != null) {
      learn(draft, draft.org);
    }
    String shorter = shorter(name.text());
    if (!shorter.isEmpty()) {
      shortOf.put(shorter, draft);
    }
    defineAcronym(name, index, draft);
    String initials = capitals(name.text());
    if (initials.length() > 2) {
      byInitials.putIfAbsent(initials, draft);
    }
    boolean whole = draft.name.equals(name.text());
    return new Linked(
        draft.kind == name.kind() ? name : NameLinks.withKind(name, draft.kind),
        draft,
        whole || listed == null ? MentionForm.NAME : MentionForm.SHORT_NAME,
        false);
  }

  /** "The Alliance" after "NATO": the last words of a body's other names. */
  private void learn(Draft draft, String key) {
    Organization body = knowledge.organization(key);
    for (String other : body == null ? List.<String>of() : body.names()) {
      String shorter = shorter(other);
      if (!shorter.isEmpty() && Character.isUpperCase(shorter.charAt(0))) {
        shortOf.putIfAbsent(shorter, draft);
      }
    }
  }

  private Draft draft(ActorMention name, @Nullable NameSense listed) {
    String owner = organs.owner(name);
    NameSense organ = owner == null ? null : organs.of(name.text(), owner);
    if (organ != null) {
      return drafts.body(organ, name.kind());
    }
    Draft known = acronyms.get(name.text());
    known = known != null ? known : shortOf.get(name.text());
    known = known != null ? known : byInitials.get(name.text());
    known = known != null ? known : before(name, owner);
    if (known != null) {
      return known;
    }
    if (listed != null) {
      return drafts.body(listed, name.kind());
    }
    String spokenFor = owner == null ? organs.spokenFor(name) : null;
    organ = spokenFor == null ? null : organs.of(name.text(), spokenFor);
    if (organ != null) {
      return drafts.body(organ, name.kind());
    }
    String key = Folding.fold(name.text());
    return drafts.named(
        name.kind(), owner == null ? key : key + " of " + owner, name.text(), owner);
  }

  /** The body of the same name before, unless it is another state's. */
  private @Nullable Draft before(ActorMention name, @Nullable String owner) {
    Draft found = named.get(Folding.fold(name.text()));
    return found == null || owner == null || owner.equals(found.country) ? found : null;
  }

  /** "League" of "Arab League", "Quartet" of "Quartet on the Middle East"; empty for one word. */
  private static String shorter(String name) {
    String[] words = SPACES.split(name);
    for (int i = 1; i < words.length; i++) {
      if (Character.isLowerCase(words[i].charAt(0)) && !words[i].equals("and")) {
        return words[i - 1];
      }
    }
    return words.length > 1 ? words[words.length - 1] : "";
  }

  /** "Organization for Security and Co-operation in Europe (OSCE)". */
  private void defineAcronym(ActorMention name, int index, Draft draft) {
    if (index + 1 >= names.size() || name.text().indexOf(' ') < 0) {
      return;
    }
    Span next = names.get(index + 1).span();
    String all = text.text();
    int open = name.span().end();
    boolean bracketed =
        next.start() == open + 2
            && all.startsWith(" (", open)
            && next.end() < all.length()
            && all.charAt(next.end()) == ')';
    if (bracketed && initials(names.get(index + 1).text(), name.text())) {
      acronyms.put(names.get(index + 1).text(), draft);
    }
  }

  /** "CBN" of "Central Bank of Norway"; empty for names of one word. */
  private static String capitals(String name) {
    StringBuilder capitals = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i)) && startsWord(name, i)) {
        capitals.append(name.charAt(i));
      }
    }
    return name.indexOf(' ') < 0 ? "" : capitals.toString();
  }

  /** Whether each letter of an acronym begins a word of the name, in order. */
  private static boolean initials(String acronym, String name) {
    int word = 0;
    for (int i = 0; i < acronym.length(); i++) {
      char letter = Character.toLowerCase(acronym.charAt(i));
      if (!Character.isLetter(letter)) {
        continue;
      }
      while (word < name.length()
          && !(startsWord(name, word) && Character.toLowerCase(name.charAt(word)) == letter)) {
        word++;
      }
      if (word == name.length()) {
        return false;
      }
      word++;
    }
    return true;
  }

  private static boolean startsWord(String name, int at) {
    return at == 0 || !Character.isLetter(name.charAt(at - 1));
  }
}
