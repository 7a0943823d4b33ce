package dev.attache.trainer.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.knowledge.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each importer makes of a small table of its source, defects included. */
class ImportersTest {
  private static final String SOURCES = Path.of("../knowledge/src/main/knowledge").toString();

  @TempDir private Path folder;

  private String file(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, String.join("\n", lines) + "\n");
    return file.toString();
  }

  private String target(String name) {
    return folder.resolve(name).toString();
  }

  /** The rows below comment and header, which are the same in every tenure file. */
  private List<String> rows(String name) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(name));
    assertEquals(
        "office\ttitle\tholder\twikidata\tstart\tend\tflags\tconfidence\taliases\tknown",
        lines.get(1));
    return lines.subList(2, lines.size());
  }

  @ParameterizedTest
  @CsvSource({
    "Norodom SIHANOUK, Norodom Sihanouk",
    "XI Jinping, Xi Jinping",
    "ABDALLAH II, Abdallah II",
    "Gen. (Ret.) Ole BERG, Ole Berg",
    "Jean-Marie LE PEN-DUPONT, Jean-Marie Le Pen-Dupont",
    "Nuon O'BRIEN, Nuon O'Brien",
    "Ronald McDONALD, Ronald Mcdonald",
    "Ole 'Bear' BERG [acting], Ole 'Bear' Berg",
  })
  void namesInCapitals(String written, String name) {
    assertEquals(name, Names.person(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tariq Ahmad, Baron Ahmad of Wimbledon | Tariq Ahmad",
        "Harald V of Norway | Harald V",
        "Ole Berg, Jr. | Ole Berg Jr.",
        "Ole Berg (politician) | Ole Berg",
        "Ева Линд | ''",
        "Q12345 | ''",
      })
  void labelsOfWikidata(String label, String name) {
    assertEquals(name, Names.label(label));
  }

  @Test
  void aStateSaysWhetherTheFamilyNameComesFirst() {
    List<Spell> spells =
        List.of(spell("CHN/defence", "Wang Example"), spell("NOR/defence", "Kari Dahl"));
    Map<String, Identities.Identity> people =
        new Identities(spells, new CanonicalNames(new KnowledgeSources(Path.of(SOURCES))))
            .people(new ArrayList<>());
    Map<String, Boolean> first = new TreeMap<>();
    people.values().forEach(person -> first.put(person.name(), person.familyFirst()));
    assertEquals(Map.of("Wang Example", true, "Kari Dahl", false), first);
  }

  private static Spell spell(String office, String holder) {
    PartialDate start = PartialDate.parse("2001");
    LocalDate known = LocalDate.of(2002, 1, 1);
    return new Spell(
        office, "", holder, "", start, null, false, "HIGH", List.of(), known, "a", 0, "a.tsv", 2);
  }

  @Test
  void wikidata() throws IOException {
    String csv =
        file(
            "wikidata.csv",
            "iso3,office_class,title,person,person_qid,start,end,snapshot",
            "NOR,,Minister of Foreign Affairs,Kari Dahl,Q1,2001-02-03,2002,2022-07-22",
            "NOR,,monarch,Harald V of Norway,Q2,1991-01-17,,2022-07-22",
            "NOR,,acting Minister of Defence,\"Ole Berg, Baron Berg of"
                + " Bergen\",Q3,2001,,2022-07-22",
            "IND,foreign-affairs-civil-servant,Foreign Secretary of India,Asha"
                + " Rao,Q4,2001,,2022-07-22",
            // left out: ends before it begins, no date, another script, no state, no office
            "NOR,,Minister of Finance,Eva Lind,Q5,2005-01-01,2004-01-01,2022-07-22",
            "NOR,,Minister of Finance,Eva Lind,Q5,some time ago,,2022-07-22",
            "NOR,,Minister of Finance,Ева Линд,Q5,2005-01-01,,2022-07-22",
            ",,Minister of Finance,Eva Lind,Q5,2005-01-01,,2022-07-22",
            "NOR,,mayor of Bergen,Eva Lind,Q5,2005-01-01,,2022-07-22");
    ImportWikidata.main(new String[] {SOURCES, csv, target("wikidata.tsv")});
    assertEquals(
        List.of(
            "IND/foreign-affairs-civil-servant\tForeign Secretary\tAsha Rao\tQ4\t2001\t\t\tMEDIUM\t"
                + "\t2022-07-22",
            "NOR/defence\tacting Minister of Defence\tOle Berg\tQ3\t2001\t\tacting\tMEDIUM\t"
                + "\t2022-07-22",
            "NOR/foreign-affairs\tMinister of Foreign Affairs\tKari Dahl\tQ1\t2001-02-03\t2002\t"
                + "\tMEDIUM\t\t2022-07-22",
            "NOR/head-of-state\tmonarch\tHarald V\tQ2\t1991-01-17\t\t\tMEDIUM\t\t2022-07-22"),
        rows("wikidata.tsv"));
  }

  @Test
  void factbook() throws IOException {
    String csv =
        file(
            "factbook.csv",
            "iso3,role,title,name,since,until,until_basis,first_seen,last_seen,n_obs,name_variants",
            "KHM,head-of-state,King,Norodom"
                + " SIHANOUK,1993-09-24,2004-10-14,successor-since,1994-06-30,2004-06-30,9,Norodom"
                + " SIHANOUK|Norodum Sihanouk",
            // title and name run together; the family name in capitals and first
            "CHN,head-of-state,,President XI Jinping (since 14 March"
                + " 2013),2013-03-14,,,2013-06-30,2026-05-17,9,",
            "CHN,head-of-government,Premier,\"LI"
                + " Qiang\",2023-03-11,2024-01-01,successor-since-GAP,2023-06-30,2026-05-17,9,",
            "NOR,head-of-government,Acting Prime Minister,Lt. Gen. (Ret.) Ole"
                + " BERG,2001-02-03,2001-05-06,successor-since,2001-06-30,2001-06-30,1,",
            // left out: a deputy, nobody, a president counted once, the monarch of a territory
            "NOR,head-of-government-deputy,Deputy Prime Minister,Kari"
                + " DAHL,2001,,,2001-06-30,2001-06-30,1,",
            "NOR,head-of-government,Prime Minister,(vacant),2001,,,2001-06-30,2001-06-30,1,",
            "MEX,head-of-state,President,Ana EJEMPLO,2001,,,2001-06-30,2001-06-30,1,",
            "MEX,head-of-government,President,Ana EJEMPLO,2001,,,2001-06-30,2001-06-30,1,",
            "ABW,head-of-state,King,WILLEM-ALEXANDER of the"
                + " Netherlands,2013,,,2014-06-30,2014-06-30,1,");
    ImportFactbook.main(new String[] {SOURCES, csv, target("factbook.tsv")});
    assertEquals(
        List.of(
            "CHN/head-of-government\tPremier\tLi Qiang\t\t2023-03-11\t\t\tLOW\t\t2026-05-17",
            "CHN/head-of-state\tPresident\tXi Jinping\t\t2013-03-14\t\t\tMEDIUM\t\t2026-05-17",
            "KHM/head-of-state\tKing\tNorodom Sihanouk\t\t1993-09-24\t2004-10-14\t\tMEDIUM\tNorodum"
                + " Sihanouk\t2004-06-30",
            "MEX/head-of-state\tPresident\tAna Ejemplo\t\t2001\t\t\tMEDIUM\t\t2001-06-30",
            "NOR/head-of-government\tPrime Minister\tOle Berg\t\t2001-02-03\t2001-05-06\tacting"
                + "\tMEDIUM\t\t2001-06-30"),
        rows("factbook.tsv"));
  }

  @Test
  void ukMinisters() throws IOException {
    String csv =
        file(
            "uk.csv",
            "post,organisation,rank,person,surname,start,end,flag",
            "\"Secretary of State for Foreign, Commonwealth and Development Affairs\",\"Foreign,"
                + " Commonwealth and Development Office\",SoS,Ann"
                + " Example,Example,2021-09-15,2022-09-06,",
            "Prime Minister,Cabinet Office,SoS,Bob Example,Example,2022-09-06,,acting",
            "Minister for Europe,\"Foreign, Commonwealth and Development Office\",MoS,Carl"
                + " Example,Example,2020-02-13,2021-12-19,",
            "Minister of State for Asia,Foreign and Commonwealth Office,MoS,Dora"
                + " Example,Example,2017-06-13,2020-02-13,",
            "Minister for the Armed Forces,Ministry of Defence,MoS,Eve"
                + " Example,Example,2019-12-16,2020-02-13,",
            "Secretary of State for Wales,Wales Office,SoS,Fay Example,Example,2019-12-16,,");
    ImportUkMinisters.main(new String[] {csv, target("uk.tsv")});
    assertEquals(
        List.of(
            "GBR/defence-deputy/minister-for-the-armed-forces\tMinister for the Armed Forces\tEve"
                + " Example\t\t2019-12-16\t2020-02-13\t\tHIGH",
            "GBR/european-affairs\tMinister for Europe\tCarl Example\t\t2020-02-13\t2021-12-19\t"
                + "\tHIGH",
            "GBR/foreign-affairs\tSecretary of State for Foreign, Commonwealth and Development"
                + " Affairs\tAnn Example\t\t2021-09-15\t2022-09-06\t\tHIGH",
            "GBR/foreign-affairs-deputy/minister-of-state-for-asia\tMinister of State for Asia"
                + "\tDora Example\t\t2017-06-13\t2020-02-13\t\tHIGH",
            "GBR/head-of-government\tPrime Minister\tBob Example\t\t2022-09-06\t\tacting\tHIGH",
            "GBR/other/secretary-of-state-for-wales\tSecretary of State for Wales\tFay Example\t"
                + "\t2019-12-16\t\t\tHIGH"),
        rows("uk.tsv"));
  }

  @Test
  void stateDepartment() throws IOException {
    String officials =
        file(
            "officials.csv",
            "kind,post_id,role_title_id,post_title,person,person_id,start,end,note",
            "principals,principals/secretary.xml,secretary,Secretary of State,Ann"
                + " Example,a,2001-01-20,2005-01-26,",
            "principals,principals/secretary.xml,secretary-ad-interim,,Bob Example"
                + " 3rd,b,2005-01-20,2005-01-26,",
            "missions-countries,missions-countries/norway.xml,ambassador,,Carl Example"
                + " Jr.,c,2001-05,2003-06,",
            "missions-countries,missions-countries/norway.xml,charge-daffaires-ad-interim,,Dora"
                + " Example,d,2003-06,2003-05,",
            "principals,principals/representative-to-un.xml,representative-to-un,,Eve"
                + " Example,e,2001-05,,",
            // left out: no start, no known country, a role of no interest
            "missions-countries,missions-countries/norway.xml,ambassador,,Fay Example,f,,,",
            "missions-countries,missions-countries/ruritania.xml,ambassador,,Fay Example,f,2001,,",
            "principals,principals/gardener.xml,gardener,,Fay Example,f,2001,,");
    String presidents =
        file(
            "presidents.csv",
            "office,holder,wikidata,start,end_scheduled",
            "head-of-state,George Bush,Q1,1989-01-20,1993-01-20",
            "head-of-state,George Bush,Q2,2001-01-20,2005-01-20",
            "vice-president,Ann Example,Q3,2001-01-20,2005-01-20");
    ImportStateDepartment.main(
        new String[] {SOURCES, officials, presidents, target("state.tsv"), target("pres.tsv")});
    assertEquals(
        List.of(
            "USA/ambassador/NOR\tAmbassador\tCarl Example Jr.\t\t2001-05\t2003-06\t\tHIGH",
            "USA/ambassador/NOR\tAmbassador\tDora Example\t\t2003-06\t2003-06\tacting\tHIGH",
            "USA/foreign-affairs\tSecretary of State\tAnn Example\t\t2001-01-20\t2005-01-26\t"
                + "\tHIGH",
            "USA/foreign-affairs\tSecretary of State\tBob Example III\t\t2005-01-20\t2005-01-26"
                + "\tacting\tHIGH",
            "USA/un-envoy\tAmbassador to the United Nations\tEve Example\t\t2001-05\t\t\tHIGH\t\t2005-01-26"),
        rows("state.tsv"));
    assertEquals(
        List.of(
            "USA/head-of-state\tPresident\tGeorge H. W. Bush\tQ1\t1989-01-20\t1993-01-20\t\tHIGH",
            "USA/head-of-state\tPresident\tGeorge W. Bush\tQ2\t2001-01-20\t2005-01-20\t\tHIGH",
            "USA/vice-president\tVice President\tAnn Example\tQ3\t2001-01-20\t2005-01-20\t\tHIGH"),
        rows("pres.tsv"));
  }

  @Test
  void observationsOfPagesOfOfficesListsAndFormerHolders() throws IOException {
    String news =
        file(
            "news.csv",
            "iso3,office_guess,office_page,person,first_seen,last_seen,n,role_texts,flag",
            "NOR,head-of-government,List of prime ministers of Norway,Ole Berg,2001-01-01,2001-05-01,2,prime minister,",
            "SWE,other,Ministry of Justice (Sweden),Eva Lind,2002-01-01,2002-01-01,1,justice minister,",
            "SWE,other,Ministry of Justice (Sweden),Per Holm,2002-01-01,2002-01-01,1,deputy justice minister,",
            ",other,List of ambassadors of Norway to Sweden,Ida Moe,2003-01-01,2003-01-01,1,ambassador,",
            ",defence,Secretary of State for Defence,Ann Hill,2004-01-01,2004-01-01,1,British defence secretary,",
            "JOR,head-of-state,List of kings of Jordan,Hassan III of Jordan,2005-01-01,2005-01-01,1,King,",
            "NOR,head-of-government,Prime Minister of Norway,Kari Dahl,2006-01-01,2006-02-01,1,prime minister,former-context");
    String speeches = file("speeches.csv", "iso3,office,date,holder,title,date_precision,source");
    ImportObservations.main(
        new String[] {SOURCES, news, speeches, target("seen.tsv"), target("former.tsv")});
    assertEquals(
        List.of(
            "GBR/defence\t\tAnn Hill\t\t2004-01-01\t\t\tLOW\t\t2004-01-01",
            "JOR/head-of-state\t\tHassan III\t\t2005-01-01\t\t\tLOW\t\t2005-01-01",
            "NOR/ambassador/SWE\t\tIda Moe\t\t2003-01-01\t\t\tLOW\t\t2003-01-01",
            "NOR/head-of-government\t\tOle Berg\t\t2001-01-01\t\t\tLOW\t\t2001-05-01",
            "SWE/justice\t\tEva Lind\t\t2002-01-01\t\t\tLOW\t\t2002-01-01"),
        rows("seen.tsv"));
    assertEquals(
        List.of("NOR/head-of-government\t\tKari Dahl\t\t\t\t\tLOW\t\t2006-02-01"),
        rows("former.tsv"));
  }
}
