package dev.attache.trainer.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PloverConfusionTest {
  @Test
  void equalCategoriesArePairedFirstThenTheRestInOrder() throws IOException {
    List<String> gold =
        List.of(
            "{\"id\":\"1\",\"text\":\"a\",\"events\":[{\"plover\":\"AID\"}]}",
            "{\"id\":\"2\",\"text\":\"a\",\"events\":[{\"plover\":\"ASSAULT\"}]}",
            "{\"id\":\"3\",\"text\":\"b\",\"events\":[{\"plover\":\"AGREE\"}]}",
            "{\"id\":\"4\",\"text\":\"c\",\"events\":[]}");
    List<String> found =
        List.of(
            "{\"id\":\"1\",\"events\":[{\"plover\":\"COERCE\"},{\"plover\":\"AID\"}]}",
            "{\"id\":\"2\",\"events\":[]}",
            "{\"id\":\"3\",\"events\":[]}",
            "{\"id\":\"4\",\"events\":[{\"plover\":\"AID\"}]}");
    assertEquals(
        List.of(
            "coded\tAID\tCOERCE\tnone",
            "AGREE\t\t\t1",
            "AID\t1\t\t",
            "ASSAULT\t\t1\t",
            "none\t1\t\t"),
        PloverConfusion.table(gold, found));
  }
}
