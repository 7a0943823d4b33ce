package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void columnsWrapEachForItself() {
    Page page = new Page();
    page.heading("WHO");
    page.row(List.of("Anne Marie Smith", "x", "of the ministry"), List.of(11, 3));
    assertEquals(
        """
        WHO
          Anne Marie   x    of the ministry
          Smith
        """,
        page.toString());
  }

  @Property
  void noLineIsTooLongAndNoControlCharacterGetsThrough(
      @ForAll String first, @ForAll String second) {
    Page page = new Page();
    page.row(List.of(first, second), List.of(20));
    for (String line : page.toString().split("\n", -1)) {
      assertTrue(line.codePointCount(0, line.length()) <= Page.WIDTH, line);
      assertTrue(line.chars().noneMatch(Character::isISOControl), line);
    }
  }
}
