package dev.attache.text.internal;

import dev.attache.text.Upos;
import java.util.List;

/** What the parser asks of the classes of the tagger. */
public final class TagKinds {
  private final int[] coarse;
  private final boolean[] finite;
  private final boolean[] comma;
  private final boolean[] conjunction;
  private final boolean[] name;
  private final boolean[] punctuation;
  private final Mark[] marks;

  /**
   * @param tags Penn tag of each class
   * @param upos universal tag of each class
   */
  public TagKinds(List<String> tags, List<Upos> upos) {
    int count = tags.size();
    this.coarse = new int[count];
    this.finite = new boolean[count];
    this.comma = new boolean[count];
    this.conjunction = new boolean[count];
    this.name = new boolean[count];
    this.punctuation = new boolean[count];
    this.marks = new Mark[count];
    for (int i = 0; i < count; i++) {
      String tag = tags.get(i);
      coarse[i] = upos.get(i).ordinal();
      finite[i] = tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      comma[i] = tag.equals(",") || tag.equals(":");
      conjunction[i] = tag.equals("CC");
      name[i] = tag.startsWith("NNP");
      punctuation[i] = upos.get(i) == Upos.PUNCT;
      marks[i] = mark(tag);
    }
  }

  int size() {
    return coarse.length;
  }

  int coarse(int tagClass) {
    return coarse[tagClass];
  }

  boolean isFinite(int tagClass) {
    return finite[tagClass];
  }

  boolean isComma(int tagClass) {
    return comma[tagClass];
  }

  boolean isConjunction(int tagClass) {
    return conjunction[tagClass];
  }

  boolean isName(int tagClass) {
    return name[tagClass];
  }

  boolean isPunctuation(int tagClass) {
    return punctuation[tagClass];
  }

  Mark mark(int tagClass) {
    return marks[tagClass];
  }

  private static Mark mark(String tag) {
    return switch (tag) {
      case "," -> Mark.COMMA;
      case "." -> Mark.STOP;
      case ":" -> Mark.COLON;
      case "``", "''" -> Mark.QUOTE;
      case "-LRB-" -> Mark.OPEN;
      case "-RRB-" -> Mark.CLOSE;
      case "HYPH" -> Mark.HYPHEN;
      default -> Mark.OTHER;
    };
  }
}
