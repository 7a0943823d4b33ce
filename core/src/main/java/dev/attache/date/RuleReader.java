package dev.attache.date;

import dev.attache.date.Rule.Assignment;
import dev.attache.date.Rule.Element;
import dev.attache.internal.Tsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the rule file. */
final class RuleReader {
  private static final int PHASES = 9;
  private static final Element[] NO_ELEMENTS = {};
  private static final Assignment[] NO_ASSIGNMENTS = {};
  private static final Entry[] NO_ENTRIES = {};

  private final Lexicon lexicon;

  /** Elements by how they are written; a third of them are written once. */
  private final Map<String, Element> known = new HashMap<>();

  // what the row now being read is made of
  private final List<Element> behind = new ArrayList<>();
  private final List<Element> body = new ArrayList<>();
  private final List<Element> ahead = new ArrayList<>();
  private final List<Assignment> steps = new ArrayList<>();

  RuleReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Rule> read(Tsv file) {
    List<Rule> rules = new ArrayList<>();
    for (Tsv.Row row : file.rows()) {
      read(row, rules);
    }
    return rules;
  }

  private void read(Tsv.Row row, List<Rule> rules) {
    readPattern(row, row.require("pattern"));
    readMeaning(row, row.get("meaning"));
    long makes = makes(row);
    String style = row.get("style");
    Conventions conventions = style.isEmpty() ? null : row.require("style", Conventions.values());
    int phase = row.requireInt("phase", 0, PHASES);
    // an optional first element would hide the rule from the index: one rule with it, one without
    for (int skip = 0; skip == 0 || body.get(skip - 1).optional(); skip++) {
      Element[] elements = array(body, skip);
      elements[0] = elements[0].required();
      rules.add(
          new Rule(
              phase,
              row.line(),
              row.require("rule"),
              elements,
              array(behind, 0),
              array(ahead, 0),
              makes,
              skip == 0 ? steps.toArray(NO_ASSIGNMENTS) : shift(skip),
              conventions,
              second(elements)));
    }
  }

  private void readPattern(Tsv.Row row, String pattern) {
    behind.clear();
    body.clear();
    ahead.clear();
    List<Element> into = pattern.indexOf('[') >= 0 ? behind : body;
    int length = pattern.length();
    for (int start = 0; start < length; ) {
      int end = end(pattern, start, length);
      char first = pattern.charAt(start);
      if (first == '[') {
        Collections.reverse(behind); // nearest first
        into = body;
      } else if (first == ']') {
        into = ahead;
      } else if (first != ' ') {
        into.add(element(row, pattern.substring(start, end)));
      }
      start = end + 1;
    }
    if (allOptional()) {
      throw row.error("pattern", "an element that is not optional", pattern);
    }
  }

  private void readMeaning(Tsv.Row row, String meaning) {
    steps.clear();
    int length = meaning.length();
    for (int start = 0; start < length; ) {
      int end = end(meaning, start, length);
      if (end > start) {
        steps.add(step(row, meaning.substring(start, end)));
      }
      start = end + 1;
    }
  }

  /** The next space, or the end of the field. */
  private static int end(String field, int start, int length) {
    int space = field.indexOf(' ', start);
    return space < 0 ? length : space;
  }

  private static Element[] array(List<Element> elements, int from) {
    int size = elements.size() - from;
    if (size == 0) {
      return NO_ELEMENTS;
    }
    return (from == 0 ? elements : elements.subList(from, elements.size())).toArray(NO_ELEMENTS);
  }

  private static long makes(Tsv.Row row) {
    String makes = row.require("makes");
    long sorts = 0;
    int start = 0;
    for (int comma = makes.indexOf(','); comma >= 0; comma = makes.indexOf(',', start)) {
      sorts |= Sort.of(row, "makes", makes.substring(start, comma).strip()).bit;
      start = comma + 1;
    }
    return sorts | Sort.of(row, "makes", makes.substring(start).strip()).bit;
  }

  /** What may stand second in a body, empty where nothing need to. */
  private static Element[] second(Element[] body) {
    List<Element> second = new ArrayList<>();
    for (int i = 1; i < body.length; i++) {
      Element element = body[i];
      if (!element.negative()) {
        second.add(element);
        if (!element.optional()) {
          return array(second, 0);
        }
      }
    }
    return NO_ELEMENTS;
  }

  private boolean allOptional() {
    for (int i = 0; i < body.size(); i++) {
      if (!body.get(i).optional()) {
        return false;
      }
    }
    return true;
  }

  /** What is left of the steps where the first {@code by} elements are left out. */
  private Assignment[] shift(int by) {
    List<Assignment> shifted = new ArrayList<>();
    for (Assignment step : steps) {
      if (step.capture() < 0) {
        shifted.add(step);
      } else if (step.capture() >= by) {
        shifted.add(
            new Assignment(step.field(), step.part(), step.capture() - by, step.constant()));
      }
    }
    return shifted.toArray(NO_ASSIGNMENTS);
  }

  private Element element(Tsv.Row row, String token) {
    Element element = known.get(token);
    if (element == null) {
      element = newElement(row, token);
      known.put(token, element);
    }
    return element;
  }

  private Element newElement(Tsv.Row row, String token) {
    int start = 0;
    int end = token.length();
    boolean negative = token.charAt(0) == '!';
    if (negative) {
      start++;
    }
    boolean optional = end - start > 1 && token.charAt(end - 1) == '?';
    if (optional) {
      end--;
    }
    String name = null;
    int colon = token.indexOf(':');
    if (colon > start) {
      name = token.substring(start, colon);
      start = colon + 1;
    }
    boolean capital = start < end && token.charAt(start) == '^';
    if (capital) {
      start++;
    }
    long sorts = 0;
    int[] classes = {};
    List<Entry> words = new ArrayList<>();
    while (start <= end) {
      int bar = token.indexOf('|', start);
      String choice = token.substring(start, bar < 0 ? end : bar);
      start = bar < 0 ? end + 1 : bar + 1;
      if (choice.isEmpty()) {
        throw row.error("pattern", "a word or a sort", token);
      }
      if (!Ascii.upper(choice.charAt(0))) {
        words.add(lexicon.entry(choice.replace('_', ' ')));
        continue;
      }
      Lexicon.WordClass own = lexicon.wordClass(choice);
      if (own == null) {
        sorts |= Sort.of(row, "pattern", choice).bit;
      } else {
        classes = Arrays.copyOf(classes, classes.length + 1);
        classes[classes.length - 1] = own.number();
      }
    }
    return new Element(
        name, sorts, words.toArray(NO_ENTRIES), classes, capital, optional, negative);
  }

  private Assignment step(Tsv.Row row, String step) {
    int equals = step.indexOf('=');
    String left = equals < 0 ? "" : step.substring(0, equals);
    String right = step.substring(equals + 1);
    Field field = Field.named(left);
    int part = field != null || left.isEmpty() ? 0 : part(row, left);
    if (!right.isEmpty() && right.charAt(0) == '$') {
      return new Assignment(field, part, capture(row, right.substring(1)), 0);
    }
    Integer value = Symbols.value(right);
    if (field == null || value == null) {
      throw row.error("meaning", "field=value, field=$name, base=$name or $name", step);
    }
    return new Assignment(field, 0, -1, value);
  }

  private static int part(Tsv.Row row, String name) {
    return switch (name) {
      case "base" -> 1;
      case "end" -> 2;
      default -> throw row.error("meaning", "the name of a field", name);
    };
  }

  private int capture(Tsv.Row row, String name) {
    for (int i = 0; i < body.size(); i++) {
      if (name.equals(body.get(i).name())) {
        return i;
      }
    }
    for (int i = 0; i < ahead.size(); i++) {
      if (name.equals(ahead.get(i).name())) {
        return body.size() + i;
      }
    }
    throw row.error("meaning", "a name given in the pattern", name);
  }
}
