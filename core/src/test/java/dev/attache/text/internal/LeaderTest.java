package dev.attache.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderTest {
  @ParameterizedTest
  @CsvSource({
    "3 9 5, -1, 1, 4",
    "3 9 5, 1, 2, 2",
    "-7 -2 -9, -1, 1, 5",
    "4 4 1, -1, 0, 0",
    "1 4 4, -1, 1, 0",
    "9 1 8, 2, 0, 8",
  })
  void bestAndItsLead(String scores, int without, int best, int lead) {
    int[] all = Arrays.stream(scores.split(" ")).mapToInt(Integer::parseInt).toArray();
    Leader leader = new Leader().of(all, without);
    assertEquals(best, leader.best());
    assertTrue(leader.leadsBy(lead));
    assertFalse(leader.leadsBy(lead + 1));
  }

  @Test
  void whereOneClassIsLeftItLeadsByAnyMargin() {
    Leader leader = new Leader().of(new int[] {-5, 0}, 1);
    assertEquals(0, leader.best());
    assertTrue(leader.leadsBy(Integer.MAX_VALUE));
  }
}
