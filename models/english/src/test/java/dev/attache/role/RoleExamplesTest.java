package dev.attache.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.internal.Tsv;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.spi.DataPacks;
import dev.attache.text.Span;
import dev.attache.text.TextAnalyzer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples beside the tables of titles, and that no order of their words does harm. */
class RoleExamplesTest {
  private static final DataPacks PACKS = DataPacks.discover();
  private static final TextAnalyzer ANALYZER = TextAnalyzer.load(PACKS);
  private static final RoleFinder FINDER = RoleFinder.load(PACKS, KnowledgeBase.load(PACKS));

  @TestFactory
  Stream<DynamicTest> findsWhatTheExamplesSay() {
    String file = "role/examples.tsv";
    return Tsv.parse(file, PACKS.require(file, "attache-models")).rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.require("text"), () -> check(row)));
  }

  private static void check(Tsv.Row row) {
    Example example = Example.read(row.require("text"));
    List<RoleMention> found =
        FINDER.find(
            ANALYZER.analyze(example.text), example.names, LocalDate.parse(row.require("date")));
    assertEquals(example.roles, found.stream().map(RoleMention::span).toList(), found::toString);
    List<String> said = found.stream().map(RoleExamplesTest::say).toList();
    assertEquals(row.get("expect"), String.join("; ", said), found::toString);
    String why = row.get("why");
    assertTrue(
        why.isEmpty() || found.get(0).explanation().contains(why),
        () -> found.get(0).explanation());
  }

  private static String say(RoleMention role) {
    String place =
        !role.countries().isEmpty()
            ? String.join("+", role.countries())
            : Objects.requireNonNullElse(role.country(), "?");
    String holder =
        !role.holders().isEmpty()
            ? String.join("+", role.holders())
            : Objects.requireNonNullElse(role.holder(), "?");
    String modifier = role.modifier() == null ? "" : role.modifier() + " ";
    return modifier + role.office() + "/" + place + "/" + holder;
  }

  /** A text without its marks, and what they mark. */
  private record Example(String text, List<ActorMention> names, List<Span> roles) {
    static Example read(String marked) {
      StringBuilder text = new StringBuilder();
      List<ActorMention> names = new ArrayList<>();
      List<Span> roles = new ArrayList<>();
      int role = 0;
      int name = 0;
      char kind = 0;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        switch (c) {
          case '[' -> role = text.length();
          case ']' -> roles.add(new Span(role, text.length()));
          case '{' -> {
            name = text.length();
            kind = marked.charAt(i + 1);
            i += 2;
          }
          case '}' -> {
            Span span = new Span(name, text.length());
            names.add(ActorMention.unlinked(span, span.of(text), kind(kind), 1));
          }
          default -> text.append(c);
        }
      }
      return new Example(text.toString(), names, roles);
    }

    private static ActorKind kind(char letter) {
      return switch (letter) {
        case 'P' -> ActorKind.PERSON;
        case 'C' -> ActorKind.COUNTRY;
        case 'O' -> ActorKind.ORGANISATION;
        case 'I' -> ActorKind.INSTITUTION;
        case 'G' -> ActorKind.GROUP;
        default -> ActorKind.LOCATION;
      };
    }
  }

  private static final String[] WORDS = {
    "the",
    "President",
    "of",
    "France",
    "and",
    ",",
    "-",
    "foreign",
    "minister",
    "ministers",
    "'s",
    "Norwegian",
    "{P:Ole Berg}",
    "former",
    "elect",
    "White House",
    "envoy",
    "to",
    "(",
    ")",
    ".",
    "his",
    "counterpart",
    "King",
    "NATO",
    "Secretary",
    "General",
    "became",
    "a",
    "Brussels",
    "in",
    "chief",
    "spokesman",
    "{O:Nordic Fund}",
    "nation",
    "head",
    "for",
    "Climate",
    "\n\n",
    "US",
  };

  @Property(tries = 400)
  void survivesAnyOrderOfWords(@ForAll @Size(max = 24) List<Integer> picks) {
    StringBuilder marked = new StringBuilder();
    for (int pick : picks) {
      marked.append(WORDS[Math.floorMod(pick, WORDS.length)]).append(' ');
    }
    Example example = Example.read(marked.toString());
    int end = 0;
    for (RoleMention role :
        FINDER.find(ANALYZER.analyze(example.text), example.names, LocalDate.of(2025, 4, 17))) {
      assertEquals(role.text(), role.span().of(example.text));
      assertTrue(role.span().start() >= end, "mentions overlap");
      end = role.span().end();
    }
  }
}
