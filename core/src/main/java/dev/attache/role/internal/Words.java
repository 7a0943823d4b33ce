package dev.attache.role.internal;

import dev.attache.text.AnnotatedText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text as the tables spell words: lower-case, with straight apostrophes and
 * hyphens, and without a final period. Made for one analysis.
 */
public final class Words {
  private final AnnotatedText text;
  private final @Nullable String[] lower;
  private final int[] sentenceStart;
  private final int[] sentenceEnd;

  public Words(AnnotatedText text) {
    this.text = text;
    int n = text.tokenCount();
    this.lower = new String[n];
    this.sentenceStart = new int[n];
    this.sentenceEnd = new int[n];
    for (int s = 0; s < text.sentenceCount(); s++) {
      for (int t = text.firstToken(s); t < text.endToken(s); t++) {
        sentenceStart[t] = text.firstToken(s);
        sentenceEnd[t] = text.endToken(s);
      }
    }
  }

  public AnnotatedText text() {
    return text;
  }

  public int count() {
    return lower.length;
  }

  /** The word at {@code token}, empty outside the text. */
  public String lower(int token) {
    if (token < 0 || token >= lower.length) {
      return "";
    }
    String word = lower[token];
    if (word == null) {
      word = normal(text.word(token));
      lower[token] = word;
    }
    return word;
  }

  public boolean is(int token, String word) {
    return lower(token).equals(word);
  }

  /** First token of the sentence {@code token} is in. */
  public int sentenceStart(int token) {
    return sentenceStart[token];
  }

  /** One past the last token of the sentence {@code token} is in. */
  public int sentenceEnd(int token) {
    return sentenceEnd[token];
  }

  public boolean capitalised(int token) {
    return token >= 0
        && token < lower.length
        && Character.isUpperCase(text.text().charAt(text.start(token)));
  }

  /** True for a word of two capitals and more, without a small letter. */
  public boolean allCapitals(int token) {
    String word = text.word(token);
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && capitalised(token);
  }

  /** True where no space stands between two neighbouring tokens. */
  public boolean glued(int left) {
    return left >= 0 && left + 1 < lower.length && text.end(left) == text.start(left + 1);
  }

  public boolean isHyphen(int token) {
    return is(token, "-");
  }

  /** True for a possessive mark: {@code 's}, or an apostrophe after a plural. */
  public boolean isPossessive(int token) {
    String word = lower(token);
    return word.equals("'s") || (word.equals("'") && glued(token - 1));
  }

  private static String normal(String word) {
    int end = word.length();
    if (end > 1 && word.charAt(end - 1) == '.') {
      end--;
    }
    boolean plain = end == word.length();
    for (int i = 0; plain && i < end; i++) {
      char c = word.charAt(i);
      plain = c >= 'a' && c <= 'z';
    }
    if (plain) {
      return word;
    }
    return word.substring(0, end)
        .toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-');
  }
}
