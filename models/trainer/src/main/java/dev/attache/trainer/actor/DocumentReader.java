package dev.attache.trainer.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.actor.internal.NameList;
import dev.attache.actor.internal.NameLists;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import dev.attache.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the actors of the project's annotated documents, JSON Lines, sentence by sentence. Those
 * marked {@code "seen": false} are for measuring and left out. Names that the documents label in
 * another way than the sentences do are of unknown label: a place inside the name of an accord, a
 * people.
 */
final class DocumentReader {
  private final TextAnalyzer analyzer;
  private final NameLists lists;
  private final LabelReader labels;

  DocumentReader(TextAnalyzer analyzer, NameLists lists) {
    this.analyzer = analyzer;
    this.lists = lists;
    this.labels = new LabelReader(analyzer, lists);
  }

  /** Adds a file to a corpus; returns how many sentences it added. */
  int read(Path file, Corpus into) throws IOException {
    ObjectMapper json = new ObjectMapper();
    int before = into.sentences();
    for (String line : Files.readAllLines(file)) {
      JsonNode document = json.readTree(line);
      if (document.path("seen").asBoolean()) {
        into.beginDocument();
        add(document, into);
      }
    }
    return into.sentences() - before;
  }

  private void add(JsonNode document, Corpus into) {
    AnnotatedText text = analyzer.analyze(document.path("text").asText());
    for (int s = 0; s < text.sentenceCount(); s++) {
      Span span = text.sentence(s);
      List<MarkedSentence.Name> names = new ArrayList<>();
      for (JsonNode actor : document.path("actors")) {
        int start = actor.path("start").asInt();
        int end = actor.path("end").asInt();
        if (start >= span.start() && end <= span.end() && isName(text.text(), start, end, actor)) {
          names.add(
              new MarkedSentence.Name(
                  start - span.start(), end - span.start(), letter(actor.path("kind").asText())));
        }
      }
      String sentence = text.text().substring(span.start(), span.end());
      labels.add(new MarkedSentence(sentence, names), false, into);
    }
  }

  private boolean isName(String text, int start, int end, JsonNode actor) {
    boolean capital = text.substring(start, end).chars().anyMatch(Character::isUpperCase);
    boolean longer = end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1));
    boolean people = actor.path("kind").asText().equals("GROUP") && !isListed(text, start, end);
    return capital && !(longer && text.charAt(end) == ' ') && !people;
  }

  private boolean isListed(String text, int start, int end) {
    AnnotatedText name = analyzer.analyze(text.substring(start, end));
    int count = name.tokenCount();
    int[] starts = new int[count];
    int[] ends = new int[count];
    for (int i = 0; i < count; i++) {
      starts[i] = name.start(i);
      ends[i] = name.end(i);
    }
    return lists.longest(name.text(), starts, ends, 0, count, NameList.GROUP, NameList.PARTY)
        == count;
  }

  private static char letter(String kind) {
    return kind.charAt(0); // PERSON, COUNTRY, LOCATION, ORGANISATION, INSTITUTION, GROUP
  }
}
