package dev.attache.knowledge.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.DataFormatException;
import dev.attache.ModelMissingException;
import dev.attache.knowledge.Answer;
import dev.attache.knowledge.Country;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.Office;
import dev.attache.knowledge.OfficeClass;
import dev.attache.knowledge.Organization;
import dev.attache.knowledge.Overlay;
import dev.attache.knowledge.PartialDate;
import dev.attache.knowledge.Person;
import dev.attache.knowledge.Resolution;
import dev.attache.knowledge.Tenure;
import dev.attache.spi.DataPacks;
import dev.attache.trainer.knowledge.CompileKnowledge;
import dev.attache.trainer.knowledge.LintKnowledge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeBaseTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();
  private static final Path SOURCES = Path.of("src/main/knowledge");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "names.csv", numLinesToSkip = 1, nullValues = "-")
  void knowsWhatNamesStandFor(String surface, String kind, String key, String name) {
    List<NameSense> senses = KNOWLEDGE.names().senses(surface);
    String found =
        senses.isEmpty()
            ? "null null null"
            : senses.get(0).kind() + " " + senses.get(0).key() + " " + senses.get(0).name();
    assertEquals(kind + " " + key + " " + name, found);
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvFileSource(resources = "people.csv", numLinesToSkip = 1)
  void findsPeopleByAnySpellingAndBySurname(String surface, LocalDate date, String name) {
    List<Person> people = KNOWLEDGE.people(surface, date);
    assertEquals(name, people.isEmpty() ? null : people.get(0).name());
  }

  @Test
  void noTwoHoldOneOfficeAtOnce() {
    List<String> overlaps = new ArrayList<>();
    int offices = 0;
    for (Country country : KNOWLEDGE.countries()) {
      for (Office office : KNOWLEDGE.officesOfPlace(country.iso3())) {
        offices++;
        assertEquals(office, KNOWLEDGE.office(office.id()));
        assertNotNull(OfficeClass.of(office.type()), office.id());
        List<Tenure> history = KNOWLEDGE.history(office.id());
        for (int i = 1; office.single() && i < history.size(); i++) {
          PartialDate end = history.get(i - 1).end();
          PartialDate start = history.get(i).start();
          boolean overlap =
              end != null && start != null && end.earliest().isAfter(start.latest().plusDays(31));
          if (overlap) {
            overlaps.add(office.id() + " " + history.get(i).interval());
          }
        }
      }
    }
    assertEquals(List.of(), overlaps);
    assertTrue(offices > 2000, offices + " offices");
  }

  @Test
  void knowsCountriesOrganisationsAndWhoHeldWhat() {
    Country france = KNOWLEDGE.country("FRA");
    assertNotNull(france);
    assertEquals("French", france.adjective());
    assertEquals("FR", france.iso2());
    assertNull(KNOWLEDGE.country("XXX"));
    assertEquals("Vienna", KNOWLEDGE.organization("IAEA").seat());
    assertEquals(
        "Ministry of Foreign Affairs of Iran",
        KNOWLEDGE.institution("IRN", "foreign-affairs").name());
    assertEquals("usa-state-department", KNOWLEDGE.institution("USA", "foreign-affairs").key());
    assertTrue(KNOWLEDGE.organizations().contains(KNOWLEDGE.organization("NATO")));
    assertNull(KNOWLEDGE.office("FRA/king-of-spades"));
    assertEquals(
        List.of("FRA/foreign-affairs"), KNOWLEDGE.offices().officeIds("foreign minister", "FRA"));
    assertEquals(
        List.of("FRA/foreign-affairs"),
        KNOWLEDGE.offices().officeIds("French foreign minister", null));
    Person rutte = KNOWLEDGE.person("Mark Rutte");
    assertNotNull(rutte);
    List<String> held = KNOWLEDGE.officesOf(rutte).stream().map(Tenure::officeId).toList();
    assertTrue(held.contains("NLD/head-of-government"), held.toString());
    assertEquals("NATO/head", held.get(held.size() - 1));
    Tenure last = KNOWLEDGE.officesOf(rutte).get(held.size() - 1);
    assertEquals("2024-10-01/..", last.interval());
    assertEquals(
        "2010-10-14/2024-07-02",
        KNOWLEDGE.history("NLD/head-of-government").stream()
            .filter(t -> t.holder().equals(rutte))
            .findFirst()
            .orElseThrow()
            .interval());
  }

  @Test
  void anOverlayAddsEndsRetractsAndNames(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file,
        "action\tsubject\tvalue\tstart\tend\tflags\n"
            + "end\tFRA/foreign-affairs\tJean-Noël Barrot\t\t2026-04-01\n"
            + "add\tFRA/foreign-affairs\tAnne Exemple\t2026-04-01\n"
            + "add\tFRA/special-envoy/arctic\tJean Exemple\t2026-01\t\tacting\n"
            + "alias\tFRA/foreign-affairs\tguardian of the Quai\n"
            + "alias\tFRA\tHexagon Republic\n"
            + "alias\tEmmanuel Macron\tManu Macron\n",
        StandardCharsets.UTF_8);
    KnowledgeBase mine = KNOWLEDGE.overlay(file);
    Resolution minister = mine.offices().resolve("guardian of the Quai", "FRA", DAY);
    assertEquals("Anne Exemple", minister.holder());
    assertEquals(file.toString(), minister.source());
    assertEquals("Jean Exemple", mine.offices().holder("FRA/special-envoy/arctic", DAY).holder());
    assertEquals("FRA", mine.names().senses("Hexagon Republic").get(0).key());
    assertEquals("Emmanuel Macron", mine.people("Manu Macron", null).get(0).name());
    assertEquals("Anne Exemple", mine.people("Exemple", DAY).get(0).name());
    assertEquals(1, mine.officesOf(mine.person("Anne Exemple")).size());
    assertEquals(
        "Anne Exemple",
        mine.offices().resolve("Hexagon Republic foreign minister", null, DAY).holder());
    assertEquals("Jean Exemple", mine.offices().resolve("special envoy", "FRA", DAY).holder());
    List<Tenure> ministers = mine.history("FRA/foreign-affairs");
    assertEquals(
        KNOWLEDGE.office("FRA/foreign-affairs").title(),
        ministers.get(ministers.size() - 1).title());
    // the base is as it was
    assertEquals(
        "Jean-Noël Barrot", KNOWLEDGE.offices().resolve("foreign minister", "FRA", DAY).holder());
    KnowledgeBase back =
        mine.overlay(
            Overlay.builder("undo").retract("FRA/foreign-affairs", "Anne Exemple").build());
    assertEquals(Answer.UNKNOWN, back.offices().resolve("foreign minister", "FRA", DAY).answer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "add|QQQ/foreign-affairs|A B|2026; mine:2, field 2: expected a known state or organisation before the first /, found QQQ",
        "add|FRA/king-of-spades|A B|2026; mine:2, field 2: expected a class of office such as foreign-affairs, found king-of-spades",
        "retract|FRA/foreign-affairs|A Stranger; mine:2, field 3: expected a holder of FRA/foreign-affairs, found A Stranger",
        "alias|A Stranger|B; mine:2, field 2: expected an office key, a code of a state or organisation, or a known person, found A Stranger",
      })
  void anOverlayThatDoesNotFitSaysWhere(String row, String message) {
    Overlay overlay =
        Overlay.parse(
            "mine",
            ("action\tsubject\tvalue\tstart\tend\tflags\n" + row.replace('|', '\t'))
                .getBytes(StandardCharsets.UTF_8));
    DataFormatException e =
        assertThrows(DataFormatException.class, () -> KNOWLEDGE.overlay(overlay));
    assertEquals(message, e.getMessage());
  }

  @Test
  @Tag("long")
  void theSameTextGivesTheSameBytesAndTheyShip() throws IOException {
    byte[] bytes = CompileKnowledge.compile(SOURCES);
    byte[] shipped =
        DataPacks.of(List.of(new KnowledgePack()))
            .require(KnowledgeBase.RESOURCE, "attache-knowledge");
    assertTrue(Arrays.equals(bytes, shipped));
    assertTrue(bytes.length < 4_000_000, bytes.length + " bytes");
    assertThrows(
        DataFormatException.class,
        () -> KnowledgeBase.read("cut", Arrays.copyOf(bytes, bytes.length / 2)));
  }

  @Test
  @Tag("long")
  void theTextHasNoFindings() {
    assertEquals(List.of(), LintKnowledge.lint(SOURCES));
  }

  /** The others share one, which was read before they began. */
  @Test
  void readAnewItAnswersTheSame() {
    KnowledgeBase anew = KnowledgeBase.load();
    assertEquals(KNOWLEDGE.countries(), anew.countries());
    assertEquals(KNOWLEDGE.organizations(), anew.organizations());
    for (String surface :
        List.of(
            "Islamic Republic of Iran",
            "us",
            "US",
            "Iranian Foreign Ministry",
            "Ministry of Foreign Affairs of Iran",
            "government of the Netherlands",
            "wombat")) {
      assertEquals(KNOWLEDGE.names().senses(surface), anew.names().senses(surface), surface);
    }
    for (String phrase :
        List.of(
            "Ukraine's foreign minister",
            "Saudi Arabian foreign minister",
            "president of the United Arab Emirates",
            "US ambassador to Israel",
            "Taoiseach")) {
      assertEquals(
          KNOWLEDGE.offices().resolve(phrase, null, DAY),
          anew.offices().resolve(phrase, null, DAY),
          phrase);
    }
    assertEquals(KNOWLEDGE.people("Clinton", null), anew.people("Clinton", null));
  }

  @ParameterizedTest
  @CsvSource({
    "usa-state-department, USA",
    "irn-foreign-ministry, IRN",
    "irn-wombats,",
    "irn,",
    "zzz-foreign-ministry,",
    "NATO,",
  })
  void institutionsBelongToTheirState(String key, @Nullable String country) {
    Organization found = KNOWLEDGE.organization(key);
    assertEquals(country, found == null ? null : found.country());
  }

  @Test
  void saysWhatToAddWhereItIsMissing() {
    assertThrows(ModelMissingException.class, () -> KnowledgeBase.load(DataPacks.of(List.of())));
  }
}
