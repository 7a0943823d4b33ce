package dev.attache.models.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.stance.Party;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceCategory;
import dev.attache.stance.StanceDetector;
import dev.attache.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceFinderTest {
  private static final Attache ATTACHE = Attache.builder().layers(Layer.STANCES).build();

  @TempDir Path folder;

  private static List<Stance> stances(String text) {
    return ATTACHE.analyze(Document.undated(text)).stances();
  }

  private static Stance at(String text, String cue) {
    for (Stance stance : stances(text)) {
      if (stance.cueText().contains(cue)) {
        return stance;
      }
    }
    throw new AssertionError("no stance on " + cue + " in " + stances(text));
  }

  @Test
  void theyComeInTheOrderOfTheText() {
    List<Span> cues =
        stances(
                "“We will not sign,” said Norway's foreign minister, who had urged Iran to return,"
                    + " and condemned the raid. Kenya's support for the plan, which Chile opposes,"
                    + " was welcomed by Peru.")
            .stream()
            .map(Stance::cue)
            .toList();
    assertTrue(cues.size() > 5, cues::toString);
    assertEquals(cues.stream().sorted().toList(), cues);
  }

  @Test
  void theDetectorAloneFindsTheSame() {
    String text = "Norway urged Iran to free the crew. Peru criticised the vote.";
    List<Stance> found = StanceDetector.load().find(text, null);
    assertEquals(2, found.size());
    assertEquals(stances(text), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text | cue | category | polarity | holder | target contains
        "The plan was criticised and rejected by Iran. | rejected | REJECT | -1 | Iran | plan",
        "The plan was criticised and rejected by Iran. | criticised | OPPOSE | -1 | Iran | plan",
        "The envoy was freed by Peru and condemned the raid. | condemned | CONDEMN | -1 | envoy | raid",
        "Kenya said that talks had failed, urged Iran to return and left. | urged | URGE | 1 | Kenya | Iran",
        "Chile said that Peru had armed the rebels. | said | ACCUSE | -1 | Chile | Peru",
        "Chile said that Peru had met the rebels. | said | STATE | 0 | Chile | Peru",
        "Chile said that Peru may arm the rebels. | said | STATE | 0 | Chile | Peru",
        "Chile said that its crew had not bombed the port. | said | DENY | -1 | Chile | crew",
        "Chile said there was no corruption. | said | DENY | -1 | Chile | corruption",
        "Chile said the charge was not true. | true | DENY | -1 | Chile | charge",
        "France condemned the attack on the embassy. | condemned | CONDEMN | -1 | France | attack",
        "Iran was accused by Israel of arming the group. | accused | ACCUSE | -1 | Israel | Iran",
        "Iran's rejection of the offer came late. | rejection | REJECT | -1 | Iran | offer",
        "The talks were welcomed by Norway. | welcomed | WELCOME | 1 | Norway | talks",
        "Norway urged Iran to free the crew. | urged | URGE | 1 | Norway | Iran",
        "Norway urged Iran not to seize the ship. | urged | URGE | -1 | Norway | Iran",
        "Japan did not condemn the launch. | condemn | CONDEMN | 0 | Japan | launch",
        "Japan does not accept the verdict. | accept | REJECT | -1 | Japan | verdict",
        "Egypt expressed concern over the dam. | concern | CONCERN | -1 | Egypt | dam",
        "Egypt reaffirmed its support for Sudan. | support | SUPPORT | 1 | Egypt | Sudan",
        "Chile is ready to host the talks. | ready | OFFER | 1 | Chile | host",
        "Chile has no intention of leaving the pact. | intention | PROMISE | -1 | Chile | leaving",
        "Kenya, which opposes the law, left. | opposes | OPPOSE | -1 | Kenya | law",
        "Peru criticised the vote and rejected the result. | rejected | REJECT | -1 | Peru |"
            + " result",
        "Canada thanked Kenya for its support for Chad. | support | SUPPORT | 1 | Kenya | Chad",
        "Russia will retaliate if the ban stays. | will | THREATEN | -1 | Russia | retaliate",
        "Sweden will not sign the accord. | sign | REJECT | -1 | Sweden | accord",
        "Turkey said the vote was unacceptable. | unacceptable | REJECT | -1 | Turkey | vote",
        "India called the talks constructive. | constructive | WELCOME | 1 | India | talks",
        "Brazil said Peru must withdraw its troops. | must | DEMAND | 1 | Brazil | Peru",
        "Norway said aid must be sent, and condemned the raid. | condemned | CONDEMN | -1 |"
            + " Norway | raid",
        "Chad hopes to talk, and Kenya praised the pact. | praised | WELCOME | 1 | Kenya | pact",
        "Kenya reaffirmed its support for Chad against the brutal aggression of Peru."
            + " | brutal | CONDEMN | -1 | Kenya | aggression",
        "Chad noted Norway's support for the truce. | noted | WELCOME | 1 | Chad | support",
        "Chad noted Norway's support for the truce. | support | SUPPORT | 1 | Norway | truce",
        "Norway said the siege must end. | must | DEMAND | -1 | Norway | siege",
        "The minister of Peru refused to rule out sanctions. | refused to rule out | THREATEN"
            + " | -1 | minister of Peru | sanctions",
        "Peru is under pressure from Chad. | pressure | URGE | 1 | Chad | Peru",
        "\"We support the truce,\" Norway said. | support | SUPPORT | 1 | Norway | truce",
        "The plan was decried by all candidates as unfair. | decried | CONDEMN | -1 |"
            + " candidates | plan",
        "Norway will not attack its neighbour. | will | PROMISE | -1 | Norway | attack",
        "Peru and Chad, the council said, seek a truce. | seek | SUPPORT | 1 | Peru | truce",
        "Chad said its port is shut. Peru said his country rejects it. | rejects | REJECT | -1 |"
            + " Peru | it",
        // passives set off, broken, and with the agent at the end
        "The talks, welcomed by Norway, ended on Friday. | welcomed | WELCOME | 1 | Norway | talks",
        "Peru, accused by Chad of arming the rebels, freed the crew. | accused | ACCUSE | -1 |"
            + " Chad | Peru",
        "Peru was accused of arming the rebels by Chad. | accused | ACCUSE | -1 | Chad | Peru",
        "Peru and Chad held talks welcomed by Norway. | welcomed | WELCOME | 1 | Norway | talks",
        // pressure and its purpose
        "Peru came under pressure from Chad to sign. | pressure | URGE | 1 | Chad | Peru",
        // wishes about another's act are demands
        "\"We want the US to use a longer lever,\" Norway said. | want | DEMAND | 1 | Norway | US",
        "\"We would like the council to act,\" Norway said. | would like | URGE | 1 | Norway |"
            + " council",
        // imperatives and slogans
        "\"End the siege now,\" the envoy of Norway told the council. | End | DEMAND | 1 |"
            + " Norway | siege",
        "\"Do not send your ships,\" Norway said. | send | DEMAND | -1 | Norway | ships",
        "\"Withdraw your troops and come to the table,\" Norway said. | come | DEMAND | 1 | Norway"
            + " | table",
        "\"No to war,\" the crowd shouted. | No to | REJECT | -1 | crowd | war",
        // a second act read as a clause of the first
        "Norway said the vote had been fairly run, urged Peru to concede and left. | urged | URGE |"
            + " 1 | Norway | Peru",
        "There is growing unease among allies about the plan. | unease | CONCERN | -1 | allies |"
            + " plan",
        // a quotation without a cue is its speaker's
        "Sergei Lavrov was blunt. \"We reject the plan and will not sign.\" | reject | REJECT | -1"
            + " | Sergey Lavrov | plan",
        "OSLO, May 3 (Agency) - Peru urged Chad to free the crew. | urged | URGE | 1 | Peru | Chad",
        "Diplomats say they will urge Peru to press Chad to free them. | urge | URGE | 1 |"
            + " Diplomats | Peru",
        // what a speaker, or his state, will do
        "Norway said it will rename the camp. | will | PROMISE | 1 | Norway | rename",
        "Norway said it would not rename the camp. | would | REJECT | -1 | Norway | rename",
        // a pronoun before anybody has held the floor
        "Erik Dahl visited the camp. He called on the rebels to leave. | called on | URGE | 1 |"
            + " Erik Dahl | rebels",
        // the actor in front of the verb, where the tree has no subject
        "OSLO – Norwegian Foreign Minister Erik Dahl has condemned the raid on the port. |"
            + " condemned | CONDEMN | -1 | Erik Dahl | raid",
      })
  void findsHolderAndTarget(
      String text, String cue, String category, int polarity, String holder, String target) {
    Stance stance = at(text, cue);
    assertEquals(category, stance.category().name(), stance::toString);
    assertEquals(polarity, stance.polarity(), stance::toString);
    Party first = stance.holder();
    assertNotNull(first, stance::toString);
    assertEquals(holder, first.name(), stance::toString);
    Party about = stance.target();
    assertNotNull(about, stance::toString);
    assertTrue(about.name().contains(target), stance::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text | cue | proposition contains
        "Diplomats say they will urge Peru to press Chad to free them. | urge | press Chad",
        "Norway refused to rule out sending ships to Peru. | refused to rule out | sending ships",
        "Peru came under pressure from Chad to sign. | pressure | sign",
      })
  void keepsWhatIsAskedInTheProposition(String text, String cue, String content) {
    Span proposition = at(text, cue).proposition();
    assertNotNull(proposition, () -> stances(text).toString());
    assertTrue(proposition.of(text).contains(content), () -> proposition.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The wire has a high resistance.",
        "The bridge showed resistance to wind.",
        "The alloy offers resistance to rust.",
        "The pillar gives support to the roof.",
      })
  void takesNoPositionOfThings(String text) {
    assertEquals(List.of(), stances(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text | cue | category | target contains
        "Iran was accused of arming the rebels. | accused | ACCUSE | Iran",
        "Norway was urged to free the crew. | urged | URGE | Norway",
        "Peru is expected to join the talks. | expected | HOPE | Peru",
        "Hale left, with Peru expected to join him. | expected | HOPE | Peru",
        "It was agreed that the talks would resume. | agreed | AGREE | It",
        "If an agreement is reached, Peru will leave. | agreement | AGREE | -",
      })
  void namesNoHolderWhereThePassiveNamesNone(
      String text, String cue, String category, String target) {
    Stance stance = at(text, cue);
    assertEquals(category, stance.category().name(), stance::toString);
    assertEquals(List.of(), stance.holders(), stance::toString);
    String about = stance.target() == null ? "-" : stance.target().name();
    assertTrue(about.contains(target), stance::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text | cue | category | strength | certainty | persistent
        // modal
        "Egypt confirmed that the ship may leave. | confirmed | CONFIRM | 3 | 1 | false",
        "Egypt confirmed that the ship will leave. | confirmed | CONFIRM | 3 | 2 | false",
        // expectation passive
        "Peru is expected to sign. | expected | HOPE | 1 | 2 | false",
        // evidential, and a claim the author stands away from
        "Peru reportedly confirmed the sale. | confirmed | CONFIRM | 3 | 2 | false",
        "Peru allegedly confirmed the sale. | confirmed | CONFIRM | 3 | 0 | false",
        // conditional
        "Russia will retaliate if the ban stays. | will | THREATEN | 3 | 0 | false",
        "Chad will leave the pact if Peru refuses to sign. | refuses | REJECT | 3 | 0 | false",
        // persistence
        "Peru has maintained that the islet is its own. | maintained | CONFIRM | 3 | 3 | true",
        "Chad continues to oppose the plan. | oppose | OPPOSE | 3 | 0 | true",
        "Chad still opposes the plan. | opposes | OPPOSE | 3 | 0 | true",
        "Chad again urged restraint. | urged | URGE | 4 | 0 | true",
        "Chad reiterated its support for Peru. | support | SUPPORT | 4 | 0 | true",
        // under-specification
        "Peru promised a visit, although the minister did not specify when. | specify | WITHHOLD |"
            + " 1 | 0 | false",
        // approximator
        "Peru agreed in principle to a swap. | agreed | AGREE | 1 | 2 | false",
        "The allies voiced some concern over the raid. | concern | CONCERN | 1 | 1 | false",
      })
  void readsHedgesAndAspect(
      String text, String cue, String category, int strength, int certainty, boolean persistent) {
    Stance stance = at(text, cue);
    assertEquals(category, stance.category().name(), stance::toString);
    assertEquals(strength, stance.strength(), stance::toString);
    assertEquals(certainty, stance.certainty(), stance::toString);
    assertEquals(persistent, stance.persistent(), stance::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia will retaliate if the ban stays. | will | if the ban stays",
        "Chad will suspend the pact unless Peru signs. | will | unless Peru signs",
        "Hale said that he was willing to bomb the sites if no deal was reached. | willing"
            + " | if no deal was reached",
        "Norway urged Peru to sign. | urged | -",
      })
  void keepsTheCondition(String text, String cue, String condition) {
    Stance stance = at(text, cue);
    Span span = stance.condition();
    assertEquals(condition, span == null ? "-" : span.of(text), stance::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // one position each, not two
        "Chad denied that it supports the rebels.",
        "Chad deplored the aggression.",
        "Chad urged Peru to help isolate the regime.",
        "Chad warned that the rebels would face serious consequences.",
        "Diplomats urged the US to increase pressure on Russia to agree to a ceasefire.",
      })
  void takesWhatIsInsideForTheTarget(String text) {
    List<Stance> found = stances(text);
    assertEquals(1, found.size(), found::toString);
  }

  @Test
  void keepsTheDemandInsideADemand() {
    String text = "Diplomats urged the US to increase pressure on Russia to agree to a ceasefire.";
    Stance urged = at(text, "urged");
    Span about = urged.proposition();
    assertNotNull(about);
    assertEquals("increase pressure on Russia to agree to a ceasefire", about.of(text));
  }

  @Test
  void keepsTheReporterInTheStatement() {
    Attache both = Attache.builder().layers(Layer.STATEMENTS, Layer.STANCES).build();
    Analysis read = both.analyze(Document.undated("Peru said that Norway condemned the raid."));
    Stance stance =
        read.stances().stream()
            .filter(each -> each.category() == StanceCategory.CONDEMN)
            .findFirst()
            .orElseThrow();
    assertEquals("Norway", String.valueOf(stance.holder()));
    Integer statement = stance.statement();
    assertNotNull(statement);
    assertEquals("Peru", read.statements().get(statement).speaker());
  }

  @Test
  void anExpectedActIsNoPosition() {
    assertEquals(List.of(), stances("Peru is set to meet the king for talks."));
  }

  @Test
  void sidesAreStates() {
    String text =
        "French President Emmanuel Macron met Chancellor Friedrich Merz of Germany."
            + " Both sides called the talks constructive. France and Germany will sign.";
    Stance found = at(text, "constructive");
    assertEquals(List.of("France", "Germany"), found.holders().stream().map(Party::name).toList());
  }

  @Test
  void listsJointHoldersInOneRecord() {
    Stance stance = at("France and Germany condemned the attack.", "condemned");
    assertEquals(List.of("France", "Germany"), stance.holders().stream().map(Party::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council condemned the raid. | condemned | 4",
        "The council strongly condemned the raid. | condemned | 5",
        "The council condemned the raid in the strongest terms. | condemned | 5",
        "The council cautiously welcomed the vote. | welcomed | 1",
        "The council reiterated its concern over the raid. | concern | 3",
      })
  void gradesStrength(String text, String cue, int strength) {
    assertEquals(strength, at(text, cue).strength());
  }

  @Test
  void ordersTheLadderOfResolutions() {
    assertTrue(
        at("Strongly condemns the bombing of the school;", "condemns").strength()
            > at("Deplores the bombing of the school;", "Deplores").strength());
  }

  @Test
  void reportsArePlain() {
    Stance stance = at("Norway said the ship had left.", "said");
    assertEquals(StanceCategory.STATE, stance.category());
    assertEquals(0, stance.polarity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The flood threatened the village.",
        "The battery was charged overnight.",
        "The parties concerned met on Monday.",
        "He sold the concern in May.",
        "The snow will melt.",
        "President Bush met with Darfur advocates this Friday in a hall.",
      })
  void leavesThingsAlone(String text) {
    assertEquals(List.of(), stances(text));
  }

  @Test
  void sortsByCueAndExplains() {
    List<Stance> found = stances("Norway condemned the raid. Egypt praised the truce.");
    assertEquals(List.of("condemned", "praised"), found.stream().map(Stance::cueText).toList());
    assertTrue(found.get(0).explanation().startsWith("verbs.tsv:"), found::toString);
  }

  @Test
  void usersCuesComeFirst() throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file,
        """
        cue\tpos\tframe\tcategory\tpolarity\tstrength\tcertainty\tsubcategory\twhen\texample
        condemn\tVERB\tvo\tOPPOSE\t-1\t2\t\tritual\t\tThe council condemned it again.
        """);
    Attache mine = Attache.builder().layers(Layer.STANCES).cues(file).build();
    Stance stance = mine.analyze(Document.undated("Norway condemned the raid.")).stances().get(0);
    assertEquals(StanceCategory.OPPOSE, stance.category());
    assertEquals("ritual", stance.subcategory());
  }

  @Test
  void aCueAndItsSubcategoryNeedNoJava() throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file,
        """
        cue\tpos\tframe\tcategory\tpolarity\tstrength\tsubcategory\texample
        greenlight\tVERB\tvo\tSUPPORT\t1\t3\tapproval\tThe minister greenlit the sale.
        """);
    Attache mine = Attache.builder().layers(Layer.STANCES).cues(file).build();
    String text = "Norway will greenlight the sale.";
    assertEquals(List.of(), stances(text).stream().filter(s -> s.subcategory() != null).toList());
    Stance stance = mine.analyze(Document.undated(text)).stances().get(0);
    assertEquals(StanceCategory.SUPPORT, stance.category());
    assertEquals("approval", stance.subcategory());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the clause after the bar is the stronger, or of a stronger category
        "Invites all states to report; | Calls upon all states to report;",
        "Encourages all states to report; | Calls upon all states to report;",
        "Calls upon all states to report; | Urges all states to report;",
        "Urges all states to report; | Demands the release of the crew;",
        "Concerned about the raid, | Deeply concerned about the raid,",
        "Deeply concerned about the raid, | Gravely concerned about the raid,",
        "Condemns the raid; | Strongly condemns the raid;",
      })
  void climbsTheLadder(String weaker, String stronger) {
    List<Stance> low = stances(weaker);
    List<Stance> high = stances(stronger);
    assertEquals(1, low.size(), low::toString);
    assertEquals(1, high.size(), high::toString);
    boolean kind = high.get(0).category().ordinal() != low.get(0).category().ordinal();
    assertTrue(
        kind || high.get(0).strength() > low.get(0).strength(), () -> low + " against " + high);
  }
}
