package dev.attache.knowledge.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Overlay;
import dev.attache.knowledge.Resolution;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held an office on a day, by dates that are exact, vague, open or missing. */
class TenureDatesTest {
  private static final KnowledgeBase BASE = KnowledgeBase.load();

  /** One person at a time holds the first, several may hold the second; the base knows neither. */
  private static final String ONE = "VAT/trade";

  private static final String SEVERAL = "VAT/special-envoy/arctic";

  private static final KnowledgeBase MINE = base(ONE).overlay(overlay(SEVERAL));

  private static KnowledgeBase base(String office) {
    return BASE.overlay(overlay(office));
  }

  private static Overlay overlay(String office) {
    String rows =
        """
        add|Ada One||2001-03
        add|Bo Two|2002|2004-05
        add|Cy Three|2004-06-10|2005-07-20
        add|Di Four|2005-07-20|2007
        add|Ed Five|2009-02
        """;
    return Overlay.parse(
        "mine",
        ("action\tsubject\tvalue\tstart\tend\tflags\n"
                + rows.replace("add|", "add|" + office + "|").replace('|', '\t'))
            .getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "1990-01-01, LIKELY Ada One", // a start that is not known
    "2001-03-31, LIKELY Ada One", // the month of the end
    "2001-04-01, UNKNOWN null",
    "2002-06-30, LIKELY Bo Two", // the year of the start
    "2003-01-01, KNOWN Bo Two",
    "2004-04-30, KNOWN Bo Two",
    "2004-05-31, LIKELY Bo Two",
    "2004-06-01, UNKNOWN null",
    "2004-06-09, UNKNOWN null",
    "2004-06-10, KNOWN Cy Three",
    "2005-07-19, KNOWN Cy Three",
    "2005-07-20, KNOWN Di Four",
    "2006-12-31, KNOWN Di Four",
    "2007-12-31, LIKELY Di Four",
    "2008-01-01, UNKNOWN null",
    "2009-02-28, LIKELY Ed Five",
    "2009-03-01, KNOWN Ed Five",
  })
  void holds(LocalDate day, String expected) {
    assertEquals(expected, say(ONE, day));
    assertEquals(expected, say(SEVERAL, day));
  }

  @Test
  void anOpenTenureIsLikelyForSomeYearsAfterTheDataEnds() {
    LocalDate last = BASE.asOf();
    assertEquals("KNOWN Ed Five", say(ONE, last));
    assertEquals("LIKELY Ed Five", say(ONE, last.plusDays(1)));
    assertEquals("LIKELY Ed Five", say(ONE, last.plusDays(1500)));
    assertEquals("UNKNOWN null", say(ONE, last.plusDays(1501)));
    assertEquals("LIKELY Ed Five", say(SEVERAL, last.plusDays(900)));
    assertEquals("UNKNOWN null", say(SEVERAL, last.plusDays(901)));
  }

  @Test
  void ofSeveralAtOnceNoneIsTheAnswer() {
    KnowledgeBase more =
        MINE.overlay(
            Overlay.parse(
                "more",
                ("action\tsubject\tvalue\tstart\tend\tflags\n"
                        + "add\t"
                        + SEVERAL
                        + "\tFay Six\t2006-01-01\t2006-03-01\n")
                    .getBytes(StandardCharsets.UTF_8)));
    Resolution both = more.offices().holder(SEVERAL, LocalDate.of(2006, 2, 1));
    assertEquals("CONFLICT null", both.answer() + " " + both.holder());
    assertEquals(Set.of("Di Four", "Fay Six"), Set.copyOf(both.candidates()));
    assertEquals("Di Four", more.offices().holder(SEVERAL, LocalDate.of(2006, 3, 1)).holder());
    assertEquals(6, more.history(SEVERAL).size());
  }

  private static String say(String office, LocalDate day) {
    Resolution found = MINE.offices().holder(office, day);
    return found.answer() + " " + found.holder();
  }
}
