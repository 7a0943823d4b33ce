package dev.attache.trainer.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.attache.DataFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two sources disagree in, and what was ruled. */
class ConflictsTest {
  private static final String TENURES =
      "office\ttitle\tholder\twikidata\tstart\tend\tflags\tconfidence\taliases\tknown\n";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("tenures"));
    Files.writeString(
        folder.resolve("sources.tsv"),
        "file\tname\tknown\tlicence\tattribution\n"
            + "good.tsv\tregister\t2026-01-01\tCC0-1.0\tA\n"
            + "fair.tsv\tpages\t2026-01-01\tCC0-1.0\tB\n"
            + "seen.tsv\tobservations\t2026-01-01\tCC0-1.0\tC\n");
    Files.writeString(folder.resolve("people.tsv"), "name\tvariants\n");
    Files.writeString(
        folder.resolve("countries.tsv"),
        "iso3\tname\tend\tgroup\nNOR\tNorway\t\tNorthern Europe\nSWE\tSweden\t\tNorthern Europe\n");
    tenures(
        "good.tsv",
        "NOR/defence\t\tKari Dahl\t\t2001-01-01\t2003-01-01",
        "NOR/defence\t\tOle Berg\t\t2003-01-01\t2005-01-01");
    tenures("fair.tsv");
    tenures("seen.tsv");
    rulings();
  }

  private void tenures(String file, String... rows) throws IOException {
    write("tenures/" + file, rows);
  }

  private void write(String file, String... rows) throws IOException {
    Files.writeString(folder.resolve(file), TENURES + String.join("\n", rows) + "\n");
  }

  private void rulings(String... rows) throws IOException {
    Files.writeString(
        folder.resolve("rulings.tsv"),
        "office\tholder\truling\treason\n" + String.join("\n", rows) + "\n");
  }

  private List<String> conflicts() {
    return ConflictReport.report(folder).lines().skip(1).toList();
  }

  @Test
  void sourcesThatAgreeHaveNone() throws IOException {
    tenures(
        "fair.tsv",
        "NOR/defence\t\tKari Dahl\t\t2001-01-20\t2003-01-20",
        "NOR/defence\t\tOle Berg\t\t2003-01-20\t2005-01-01",
        "SWE/defence\t\tEva Lind\t\t2003-01-20\t2005-01-01");
    assertEquals(List.of(), conflicts());
  }

  @Test
  void somebodyElseIsAConflictWithFileAndLineOfBoth() throws IOException {
    tenures("fair.tsv", "NOR/defence\t\tEva Lind\t\t2001-06-01\t2002-01-01");
    assertEquals(
        List.of(
            "HOLDER\tNOR/defence\ttenures/good.tsv:2\tKari Dahl\t2001-01-01\t2003-01-01"
                + "\ttenures/fair.tsv:2\tEva Lind\t2001-06-01\t2002-01-01\t214\t"),
        conflicts());
    rulings("NOR/defence\tEva Lind\tbetter\tdeputy");
    assertEquals("rulings.tsv:2\tdeputy", tail(conflicts().get(0)));
    rulings("NOR/defence\tEva Lind\tdrop\tdeputy");
    assertEquals(List.of(), conflicts());
  }

  @Test
  void anotherDayOfHandingOverIsRuledOnForAll() throws IOException {
    tenures(
        "fair.tsv",
        "NOR/defence\t\tKari Dahl\t\t2001-01-01\t2003-06-01",
        "NOR/defence\t\tOle Berg\t\t2003-06-01\t2005-01-01");
    assertEquals(List.of("DATES"), conflicts().stream().map(c -> c.split("\t")[0]).toList());
    rulings("*\t\tdates\tthe better source");
    assertEquals("rulings.tsv:2\tthe better source", tail(conflicts().get(0)));
  }

  @Test
  void aRulingOfNoKnownKindIsAnError() throws IOException {
    rulings("NOR/defence\tEva Lind\tmaybe\tdeputy");
    DataFormatException e = assertThrows(DataFormatException.class, this::conflicts);
    assertEquals(
        "rulings.tsv:2, field 3: expected drop, latest, better, observed, dates, ended, next or one,"
            + " found maybe",
        e.getMessage());
  }

  /** A register that lacks ends, above what we wrote ourselves. */
  private void register(String... rows) throws IOException {
    Files.writeString(
        folder.resolve("sources.tsv"),
        "file\tname\tknown\tlicence\tattribution\n"
            + "good.tsv\tregister\t2026-01-01\tCC0-1.0\tA\n"
            + "curated.tsv\tcurated\t2026-01-01\tApache-2.0\tB\n");
    tenures("good.tsv", rows);
    tenures("curated.tsv", "SWE/defence\t\tEva Lind\t\t2003-01-20\t2005-01-01");
  }

  @Test
  void aTenureThatARegisterLeavesOpenNeedsARuling() throws IOException {
    String office = "NOR/foreign-affairs-deputy/first";
    register(
        office + "\t\tKari Dahl\t\t2001-01-01",
        office + "\t\tOle Berg\t\t2005-01-01",
        "NOR/ambassador/SWE\t\tKari Dahl\t\t2001-01-01",
        "NOR/ambassador/SWE\t\tOle Berg\t\t2002-01-01");
    assertEquals(List.of("BRIEF NOR/ambassador/SWE"), kinds());
    rulings(office + "\t\tone\tone at a time");
    assertEquals(List.of("BRIEF NOR/ambassador/SWE", "OPEN " + office), kinds());
    rulings(
        "*\t\tnext\tuntil the next",
        office + "\t\tone\tone at a time",
        office + "\tKari Dahl\tnext\tuntil the next");
    assertEquals("rulings.tsv:2\tuntil the next", tail(conflicts().get(0)));
    assertEquals("rulings.tsv:4\tuntil the next", tail(conflicts().get(1)));
    Files.writeString(
        folder.resolve("rulings.tsv"),
        "office\tholder\truling\treason\tend\n"
            + (office + "\t\tone\tone at a time\n")
            + (office + "\tKari Dahl\tended\tleft\t2002-05\n"));
    assertEquals(List.of("BRIEF NOR/ambassador/SWE"), kinds());
    KnowledgeSources sources = new KnowledgeSources(folder);
    List<Spell> merged =
        new Merger(new Posts(new Rulings(sources))).merge(Identities.keyed(sources));
    assertEquals(
        List.of(
            "2001-01-01 2002-01-01", "2002-01-01 null", "2001-01-01 2002-05", "2005-01-01 null"),
        merged.stream()
            .filter(spell -> spell.place().equals("NOR"))
            .map(spell -> spell.start() + " " + spell.end())
            .toList());
  }

  private List<String> kinds() {
    return conflicts().stream().map(c -> c.split("\t")[0] + " " + c.split("\t")[1]).toList();
  }

  @Test
  void observationsAreComparedWithTheOtherSources() throws IOException {
    tenures(
        "seen.tsv",
        "NOR/defence\t\tKari Dahl\t\t2002-01-01\t\t\tLOW\t\t2002-05-01",
        "NOR/defence\t\tEva Lind\t\t2004-01-01\t\t\tLOW\t\t2004-01-01",
        "SWE/defence\t\tEva Lind\t\t2004-01-01\t\t\tLOW\t\t2004-01-01");
    rulings("NOR/defence\tEva Lind\tbetter\tdeputy");
    List<CheckObservations.Checked> checked = CheckObservations.check(new KnowledgeSources(folder));
    assertEquals(
        List.of("AGREES Kari Dahl", "CONFLICTS Eva Lind", "ALONE Eva Lind"),
        checked.stream().map(c -> c.verdict() + " " + c.observed().holder()).toList());
    assertEquals("Ole Berg", checked.get(1).against().holder());
    assertEquals("deputy", checked.get(1).ruling().get("reason"));
  }

  @Test
  void factsOfAStateAreDaysApartAndFormerHolders() throws IOException {
    tenures(
        "seen.tsv",
        "NOR/defence\t\tKari Dahl\t\t2002-01-01\t\t\tLOW\t\t2002-05-01",
        "NOR/defence\t\tKari Dahl\t\t2002-01-20\t\t\tLOW\t\t2002-01-20",
        "SWE/defence\t\tEva Lind\t\t2004-01-01\t\t\tLOW\t\t2004-01-20");
    write(
        "former.tsv",
        "NOR/defence\t\tOle Berg\t\t\t\t\tLOW\t\t2010-01-01",
        "NOR/defence\t\tOle Berg\t\t\t\t\tLOW\t\t2011-01-01",
        "NOR/defence\t\tKari Dahl\t\t\t\t\tLOW\t\t2011-01-01",
        "NOR/defence\t\tIda Moe\t\t\t\t\tLOW\t\t2011-01-01");
    KnowledgeSources sources = new KnowledgeSources(folder);
    assertEquals(
        Map.of("NOR", new ObservedFacts.Count(4, 3), "SWE", new ObservedFacts.Count(1, 0)),
        CheckObservations.facts(sources));
    assertEquals(1, sources.spells().stream().filter(s -> s.holder().equals("Ole Berg")).count());
  }

  @Test
  void twoItemsAreNeverOnePersonThroughARowWithoutOne() throws IOException {
    tenures(
        "good.tsv",
        "NOR/defence\t\tMohamed Osman Jawari\tQ1\t2012-08-28\t2012-09-09",
        "NOR/defence\t\tHassan Sheikh Mohamud\tQ2\t2012-09-10\t2017-02-16");
    tenures("fair.tsv", "NOR/defence\t\tHassan Sheikh Mohamud\t\t2012-09-10\t2017-02-08");
    assertEquals(
        List.of("Q1", "Q2", "Q2"),
        Identities.keyed(new KnowledgeSources(folder)).stream().map(Spell::holder).toList());
  }

  private static String tail(String line) {
    String[] fields = line.split("\t");
    return fields[fields.length - 2] + "\t" + fields[fields.length - 1];
  }
}
