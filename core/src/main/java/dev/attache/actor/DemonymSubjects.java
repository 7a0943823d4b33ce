package dev.attache.actor;

import dev.attache.text.AnnotatedText;

/**
 * Peoples named by an adjective: "the Sudanese rejected it". Only before a finite verb or an
 * auxiliary, where the adjective has no noun to go with.
 */
final class DemonymSubjects {
  private final AnnotatedText text;
  private final Senses senses;

  DemonymSubjects(AnnotatedText text, Senses senses) {
    this.text = text;
    this.senses = senses;
  }

  boolean isPeople(int token) {
    if (token == 0
        || token + 1 >= text.tokenCount()
        || !text.word(token - 1).equalsIgnoreCase("the")
        || !Character.isUpperCase(text.text().charAt(text.start(token)))
        || text.sentenceOf(token - 1) != text.sentenceOf(token + 1)
        || !senses.isDemonym(text.word(token))) {
      return false;
    }
    return switch (text.tag(token + 1)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }
}
