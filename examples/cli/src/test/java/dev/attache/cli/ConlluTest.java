package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.Document;
import dev.attache.interchange.Conllu;
import dev.attache.text.AnnotatedText;
import dev.attache.text.TextAnalyzer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Written as CoNLL-U and read back; here, where the models are. */
class ConlluTest {
  private static final TextAnalyzer WORDS = TextAnalyzer.load();
  private static final Pattern BRACKET =
      Pattern.compile("\\((\\w+)-([a-z]+)-(\\d+)(\\))?|(\\w+)\\)");

  /** Entity or mention id, kind, first and last code unit. */
  private record Found(String entity, String kind, int start, int end) {}

  static List<String> texts() {
    return Articles.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyMentionComesBack(String text) {
    Analysis analysis = Analyses.ATTACHE.analyze(Document.of(text, Analyses.DATE));
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < analysis.actors().size(); i++) {
      var actor = analysis.actors().get(i);
      expected.add(
          new Found(
                  actor.entity() == null ? "M" + (i + 1) : actor.entity(),
                  actor.kind().name().toLowerCase(java.util.Locale.ROOT),
                  actor.span().start(),
                  actor.span().end())
              .toString());
    }
    List<String> found = new ArrayList<>();
    read(Conllu.write(analysis, WORDS.analyze(text))).forEach(each -> found.add(each.toString()));
    Collections.sort(expected);
    Collections.sort(found);
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Property(tries = 150)
  void hasTenColumnsAndATreeWhateverTheText(@ForAll String text) {
    read(write("Iran met " + text + " in Oman."));
  }

  @Test
  void writesWordsTagsAndEntities() {
    String conllu = write("Emmanuel Macron met Iran's envoy.");
    assertTrue(conllu.startsWith("# global.Entity = eid-etype-head\n# newdoc\n# sent_id = 1\n"));
    assertTrue(conllu.contains("# text = Emmanuel Macron met Iran's envoy.\n"), conllu);
    assertTrue(conllu.contains("\tEntity=(E1-person-2|StartChar=0|EndChar=8\n"), conllu);
    assertTrue(conllu.contains("\tEntity=E1)|StartChar=9|EndChar=15\n"), conllu);
    assertTrue(conllu.contains("|SpaceAfter=No|StartChar=20|EndChar=24\n"), conllu);
  }

  @Test
  void refusesAnotherText() {
    Analysis analysis = Analyses.ATTACHE.analyze(Document.undated("Iran met Oman."));
    AnnotatedText other = WORDS.analyze("Oman met Iran.");
    assertThrows(IllegalArgumentException.class, () -> Conllu.write(analysis, other));
  }

  private static String write(String text) {
    return Conllu.write(
        Analyses.ATTACHE.analyze(Document.of(text, Analyses.DATE)), WORDS.analyze(text));
  }

  /** A reader as small as can be, which checks the shape as it goes. */
  private static List<Found> read(String conllu) {
    List<Found> found = new ArrayList<>();
    Map<String, Deque<Found>> open = new HashMap<>();
    for (String sentence : conllu.split("\n\n")) {
      List<String> words = sentence.lines().filter(line -> !line.startsWith("#")).toList();
      for (int i = 0; i < words.size(); i++) {
        String[] columns = words.get(i).split("\t", -1);
        assertEquals(10, columns.length, words.get(i));
        assertEquals(String.valueOf(i + 1), columns[0]);
        assertTrue(Integer.parseInt(columns[6]) <= words.size(), words.get(i));
        word(columns[9], open, found);
      }
    }
    assertTrue(open.values().stream().allMatch(Deque::isEmpty), open.toString());
    return found;
  }

  private static void word(String misc, Map<String, Deque<Found>> open, List<Found> found) {
    Map<String, String> values = new HashMap<>();
    for (String value : misc.split("\\|")) {
      values.put(value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1));
    }
    int start = Integer.parseInt(values.get("StartChar"));
    int end = Integer.parseInt(values.get("EndChar"));
    Matcher bracket = BRACKET.matcher(values.getOrDefault("Entity", ""));
    while (bracket.find()) {
      if (bracket.group(5) != null) {
        Found begun = open.get(bracket.group(5)).pop();
        found.add(new Found(begun.entity(), begun.kind(), begun.start(), end));
      } else if (bracket.group(4) != null) {
        found.add(new Found(bracket.group(1), bracket.group(2), start, end));
      } else {
        open.computeIfAbsent(bracket.group(1), id -> new ArrayDeque<>())
            .push(new Found(bracket.group(1), bracket.group(2), start, -1));
      }
    }
  }
}
