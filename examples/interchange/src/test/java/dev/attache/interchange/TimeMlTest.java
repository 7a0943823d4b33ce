package dev.attache.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Document;
import dev.attache.date.DateMention;
import dev.attache.date.DateNormalizer;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class TimeMlTest {
  private static final LocalDate DATE = LocalDate.of(2025, 4, 17);
  private static final DateNormalizer DATES = DateNormalizer.english();

  @Test
  void writesTimexInline() {
    Document document = new Document("A & B will meet on Friday.", DATE, "d<1");
    String xml = TimeMl.write(document, DATES.find(document.text(), DATE));
    assertTrue(xml.contains("<DOCID>d&lt;1</DOCID>"), xml);
    assertTrue(
        xml.contains(
            "<TEXT>A &amp; B will meet on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2025-04-18\""
                + " anchorTimeID=\"t0\">Friday</TIMEX3>.</TEXT>"),
        xml);
  }

  @Test
  void refusesDatesOfAnotherText() {
    List<DateMention> dates = DATES.find("They will meet on Friday.", DATE);
    assertThrows(
        IllegalArgumentException.class, () -> TimeMl.write(Document.of("Short.", DATE), dates));
  }

  @Property(tries = 200)
  void isXmlWhateverTheText(@ForAll String text) throws Exception {
    String xml = TimeMl.write(Document.of(text, DATE), DATES.find(text, DATE));
    var parsed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    assertEquals("TimeML", parsed.getDocumentElement().getTagName());
  }
}
