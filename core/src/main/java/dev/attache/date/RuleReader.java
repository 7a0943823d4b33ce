package dev.attache.date;

import dev.attache.date.Rule.Assignment;
import dev.attache.date.Rule.Element;
import dev.attache.internal.Tsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rule file. */
final class RuleReader {
  private static final int PHASES = 9;

  private final Lexicon lexicon;

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
    List<Element> behind = new ArrayList<>();
    List<Element> body = new ArrayList<>();
    List<Element> ahead = new ArrayList<>();
    boolean bracketed = row.require("pattern").contains("[");
    List<Element> into = bracketed ? behind : body;
    for (String token : Lexicon.split(row.require("pattern"))) {
      if (token.equals("[")) {
        into = body;
      } else if (token.equals("]")) {
        into = ahead;
      } else if (into == behind) {
        behind.add(0, element(row, token));
      } else {
        into.add(element(row, token));
      }
    }
    if (allOptional(body)) {
      throw row.error("pattern", "an element that is not optional", row.get("pattern"));
    }
    long makes = 0;
    for (String sort : row.require("makes").split(",")) {
      makes |= Sort.of(row, "makes", sort.strip()).bit;
    }
    String style = row.get("style");
    Conventions conventions = style.isEmpty() ? null : row.require("style", Conventions.class);
    List<Assignment> assignments = new ArrayList<>();
    for (String step : Lexicon.split(row.get("meaning"))) {
      assignments.add(assignment(row, step, body));
    }
    int phase = row.requireInt("phase", 0, PHASES);
    // an optional first element would hide the rule from the index: one rule with it, one without
    for (int skip = 0; skip == 0 || body.get(skip - 1).optional(); skip++) {
      List<Element> elements = new ArrayList<>(body.subList(skip, body.size()));
      Element first = elements.get(0);
      if (first.optional()) {
        elements.set(
            0,
            new Element(
                first.name(),
                first.sorts(),
                first.words(),
                first.classes(),
                first.capital(),
                false,
                false));
      }
      rules.add(
          new Rule(
              phase,
              row.line(),
              row.require("rule"),
              List.copyOf(elements),
              List.copyOf(behind),
              List.copyOf(ahead),
              makes,
              shift(assignments, skip),
              conventions,
              second(elements)));
    }
  }

  /** What may stand second in a body, empty where nothing need to. */
  private static Element[] second(List<Element> body) {
    List<Element> second = new ArrayList<>();
    for (Element element : body.subList(1, body.size())) {
      if (!element.negative()) {
        second.add(element);
        if (!element.optional()) {
          return second.toArray(new Element[0]);
        }
      }
    }
    return new Element[0];
  }

  private static boolean allOptional(List<Element> body) {
    for (Element element : body) {
      if (!element.optional()) {
        return false;
      }
    }
    return true;
  }

  /** What is left of the steps where the first {@code by} elements are left out. */
  private static List<Assignment> shift(List<Assignment> steps, int by) {
    List<Assignment> shifted = new ArrayList<>();
    for (Assignment step : steps) {
      if (step.capture() < 0) {
        shifted.add(step);
      } else if (step.capture() >= by) {
        shifted.add(
            new Assignment(step.field(), step.part(), step.capture() - by, step.constant()));
      }
    }
    return List.copyOf(shifted);
  }

  private Element element(Tsv.Row row, String token) {
    String rest = token;
    boolean negative = rest.startsWith("!");
    if (negative) {
      rest = rest.substring(1);
    }
    boolean optional = rest.length() > 1 && rest.endsWith("?");
    if (optional) {
      rest = rest.substring(0, rest.length() - 1);
    }
    String name = null;
    int colon = rest.indexOf(':');
    if (colon > 0) {
      name = rest.substring(0, colon);
      rest = rest.substring(colon + 1);
    }
    boolean capital = rest.startsWith("^");
    if (capital) {
      rest = rest.substring(1);
    }
    long sorts = 0;
    int[] classes = {};
    List<Entry> words = new ArrayList<>();
    for (String choice : rest.split("\\|")) {
      if (choice.isEmpty()) {
        throw row.error("pattern", "a word or a sort", token);
      }
      Lexicon.WordClass own = lexicon.wordClass(choice);
      if (own != null) {
        classes = Arrays.copyOf(classes, classes.length + 1);
        classes[classes.length - 1] = own.number();
      } else if (Ascii.upper(choice.charAt(0))) {
        sorts |= Sort.of(row, "pattern", choice).bit;
      } else {
        words.add(lexicon.entry(choice.replace('_', ' ')));
      }
    }
    return new Element(
        name, sorts, words.toArray(new Entry[0]), classes, capital, optional, negative);
  }

  private static Assignment assignment(Tsv.Row row, String step, List<Element> body) {
    int equals = step.indexOf('=');
    String left = equals < 0 ? "" : step.substring(0, equals);
    String right = step.substring(equals + 1);
    int part = left.equals("base") ? 1 : left.equals("end") ? 2 : 0;
    Field field = left.isEmpty() || part > 0 ? null : field(row, left);
    if (right.startsWith("$")) {
      return new Assignment(field, part, capture(row, right.substring(1), body), 0);
    }
    Integer value = Symbols.value(right);
    if (field == null || value == null) {
      throw row.error("meaning", "field=value, field=$name, base=$name or $name", step);
    }
    return new Assignment(field, 0, -1, value);
  }

  private static Field field(Tsv.Row row, String name) {
    Field field = Field.named(name);
    if (field == null) {
      throw row.error("meaning", "the name of a field", name);
    }
    return field;
  }

  private static int capture(Tsv.Row row, @Nullable String name, List<Element> body) {
    for (int i = 0; i < body.size(); i++) {
      if (name != null && name.equals(body.get(i).name())) {
        return i;
      }
    }
    throw row.error("meaning", "a name given in the pattern", name);
  }
}
