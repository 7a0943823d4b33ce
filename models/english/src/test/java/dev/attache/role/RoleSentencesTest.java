package dev.attache.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.internal.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Offices and their holders in sentences from raw text, with the names as the recogniser sees. */
class RoleSentencesTest {
  private static final Attache ATTACHE = Attache.builder().layers(Layer.ROLES).build();

  @TestFactory
  Stream<DynamicTest> findsOfficesAndHolders() throws IOException {
    try (InputStream in = RoleSentencesTest.class.getResourceAsStream("sentences.tsv")) {
      byte[] table = Objects.requireNonNull(in, "sentences.tsv").readAllBytes();
      return Tsv.parse("sentences.tsv", table).rows().stream()
          .map(row -> DynamicTest.dynamicTest(row.require("text"), () -> check(row)));
    }
  }

  private static void check(Tsv.Row row) {
    String marked = row.require("text");
    String text = marked.replace("[", "").replace("]", "");
    List<RoleMention> found =
        ATTACHE.analyze(Document.of(text, LocalDate.parse(row.require("date")))).roles();
    assertEquals(marked, mark(text, found), found::toString);
    List<String> said = found.stream().map(RoleSentencesTest::say).toList();
    assertEquals(row.get("expect"), String.join("; ", said), found::toString);
  }

  private static String mark(String text, List<RoleMention> found) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (RoleMention role : found) {
      out.append(text, at, role.span().start()).append('[').append(role.text()).append(']');
      at = role.span().end();
    }
    return out.append(text.substring(at)).toString();
  }

  private static String say(RoleMention role) {
    if (!role.holders().isEmpty() || !role.countries().isEmpty()) {
      return String.join("+", role.countries()) + "=" + String.join("+", role.holders());
    }
    return Objects.requireNonNullElse(role.officeId(), "-")
        + "="
        + Objects.requireNonNullElse(role.holder(), "-");
  }
}
