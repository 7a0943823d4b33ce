package dev.attache.knowledge;

import dev.attache.knowledge.internal.Folding;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What names of states, peoples, places, organisations, institutions and groups stand for. People
 * are asked for with {@link KnowledgeBase#people}. Immutable and safe for use by many threads.
 */
public final class NameIndex {
  private final Store store;
  private final Edits edits;

  NameIndex(Store store, Edits edits) {
    this.store = store;
    this.edits = edits;
  }

  /**
   * Every sense of a surface, those of exactly this spelling first, then those of the same letters
   * with case, accents, full stops and apostrophes aside. Acronyms that are also words ("US",
   * "WHO") are found in capitals only. Empty where the name is not known.
   */
  public List<NameSense> senses(String surface) {
    if (beginsNone(surface, 0, firstSpace(surface))) {
      return List.of();
    }
    String folded = Folding.fold(surface);
    return folded.isEmpty() ? List.of() : lookUp(surface, folded);
  }

  /** Code of the state or organisation that a folded name is or belongs to, or null. */
  @Nullable String placeCode(String folded) {
    for (NameSense sense : edits.sensesOf(folded)) {
      if (sense.country() != null || sense.kind() == SenseKind.ORGANISATION) {
        return sense.country() == null ? sense.key() : sense.country();
      }
    }
    return store.surfaces.placeCode(folded);
  }

  /** Whether any name begins with this folded word. */
  boolean opens(String word) {
    return store.surfaces.longestFrom(Folding.hash(word)) > 0 || edits.longestFrom(word) > 0;
  }

  private List<NameSense> lookUp(String surface, String folded) {
    List<NameSense> found = new ArrayList<>(0); // most words have none
    found.addAll(edits.sensesOf(folded));
    store.surfaces.senses(surface, folded, found);
    if (found.isEmpty()) {
      NameSense institution = store.ofStates.sense(store, folded);
      if (institution != null) {
        found.add(institution);
      }
    }
    return found;
  }

  /** The first sense of a kind, or null. */
  public @Nullable NameSense sense(String surface, SenseKind kind) {
    for (NameSense sense : senses(surface)) {
      if (sense.kind() == kind) {
        return sense;
      }
    }
    return null;
  }

  /**
   * The longest name that begins at a token.
   *
   * @param endToken one past the last token of the name
   * @param senses what it can stand for, never empty
   */
  public record Match(int endToken, List<NameSense> senses) {
    /** Keeps a copy of the list. */
    public Match {
      senses = List.copyOf(senses);
    }
  }

  /** The longest name that begins at {@code token} and stays in its sentence, or null. */
  public @Nullable Match longestMatch(AnnotatedText text, int token) {
    return longestMatch(text, token, text.endToken(text.sentenceOf(token)));
  }

  /** The longest name that begins at {@code token} and ends not after {@code limit}, or null. */
  public @Nullable Match longestMatch(AnnotatedText text, int token, int limit) {
    if (beginsNone(text.text(), text.start(token), text.end(token))) {
      return null;
    }
    Folding.Folder folder = new Folding.Folder();
    CharSequence chars = text.text();
    int start = text.start(token);
    int longest = -1;
    Match best = null;
    int last = start;
    for (int end = token; end < limit; end++) {
      if (breaks(chars, text.start(end), text.end(end))) {
        break;
      }
      int before = folder.length();
      folder.append(chars, last, text.end(end));
      last = text.end(end);
      if (folder.length() == 0) {
        return null;
      }
      if (folder.length() == before) {
        continue; // a dash within or after the name: no name ends on it
      }
      if (longest < 0) {
        longest = longestFrom(folder.soFar());
      }
      if (words(folder.soFar()) > longest) {
        break;
      }
      if (mayName(folder.soFar())) {
        List<NameSense> senses = lookUp(text.text().substring(start, last), folder.toString());
        if (!senses.isEmpty()) {
          best = new Match(end + 1, senses);
        }
      }
    }
    return best;
  }

  /** False where no name has these letters: asked of every piece of text, so without a copy. */
  private boolean mayName(CharSequence folded) {
    return store.surfaces.mayHave(folded) || store.ofStates.mayHave(folded) || !edits.noNames();
  }

  /** Words of the longest name that begins with the first of these. */
  private int longestFrom(CharSequence folded) {
    int stored = store.surfaces.longestFrom(Folding.hash(folded, 0, firstSpace(folded)));
    return edits.noNames() ? stored : Math.max(stored, edits.longestFrom(folded.toString()));
  }

  /**
   * Whether a plain word is the first of no name: asked of every token, so without a copy of it.
   */
  private boolean beginsNone(CharSequence text, int start, int end) {
    int hash = Folding.plainHash(text, start, end);
    return hash != 0 && store.surfaces.longestFrom(hash) == 0 && edits.noNames();
  }

  /** Where the first word ends. */
  private static int firstSpace(CharSequence words) {
    int end = 0;
    while (end < words.length() && words.charAt(end) != ' ') {
      end++;
    }
    return end;
  }

  private static int words(CharSequence folded) {
    int words = 1;
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }

  /** Punctuation that no name runs over. */
  private static boolean breaks(CharSequence text, int start, int end) {
    return end == start + 1 && ",;:()[]\"“”!?—–/".indexOf(text.charAt(start)) >= 0;
  }
}
