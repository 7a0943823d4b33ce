package dev.attache.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.spi.DataPacks;
import dev.attache.text.TextAnalyzer;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** No order of the words that titles are made of does harm. */
class RolePropertiesTest {
  private static final DataPacks PACKS = DataPacks.discover();
  private static final TextAnalyzer ANALYZER = TextAnalyzer.load(PACKS);
  private static final RoleFinder FINDER = RoleFinder.load(PACKS, KnowledgeBase.load(PACKS));

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
    MarkedText example = MarkedText.read(marked.toString());
    int end = 0;
    for (RoleMention role :
        FINDER.find(ANALYZER.analyze(example.text()), example.names(), LocalDate.of(2025, 4, 17))) {
      assertEquals(role.text(), role.span().of(example.text()));
      assertTrue(role.span().start() >= end, "mentions overlap");
      end = role.span().end();
    }
  }
}
