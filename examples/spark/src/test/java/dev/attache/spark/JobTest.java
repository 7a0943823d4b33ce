package dev.attache.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Layer;
import dev.attache.date.Conventions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTest {
  private static final String ARTICLES =
      """
      {"id":"a","date":"2025-05-15","text":"French President Emmanuel Macron condemned Iran on Monday. “We demand talks,” he said."}
      {"id":"b","date":"15/5/2025","text":"Japan met Oman."}
      {"id":"c","date":"2025-05-16","text":" "}
      {"id":"d","date":"2025-05-16"}
      not json
      {"id":"e","text":"David Lammy met Marco Rubio in London on 13 May 2025."}
      """;

  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private Dataset<Row> table(String name) {
    return spark.read().parquet(folder.resolve("out/" + name).toString());
  }

  @Test
  void writesTypedTablesAndTellsBadRows() throws Exception {
    Path input = Files.writeString(folder.resolve("in.jsonl"), ARTICLES);
    Job.run(spark, input.toString(), folder.resolve("out").toString(), Settings.all());
    assertEquals(
        List.of("Emmanuel Macron"),
        table("roles")
            .where("officeId is not null")
            .select("holder")
            .distinct()
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList());
    Row date = table("dates").where("id = 'a'").first();
    assertEquals("2025-05-12", date.getAs("value"));
    assertEquals(java.sql.Date.valueOf("2025-05-12"), date.getAs("earliest"));
    Row stance = table("stances").where("category = 'CONDEMN'").first();
    assertEquals(List.of("Emmanuel Macron"), stance.getList(stance.fieldIndex("holders")));
    assertEquals("Iran", stance.getAs("target"));
    assertEquals(-1, stance.<Integer>getAs("polarity"));
    Row event = table("events").where("id = 'e' and kind = 'MEETING'").first();
    assertEquals("2025-05-13", event.getAs("date"));
    assertTrue(table("statements").where("id = 'a' and size(content) > 0").count() > 0);
    List<String> errors =
        table("errors").orderBy("error", "id").collectAsList().stream()
            .map(row -> row.get(0) + ": " + row.get(1))
            .toList();
    assertEquals(
        List.of(
            "b: expected a date as YYYY-MM-DD, found 15/5/2025",
            "null: expected text, found none",
            "d: expected text, found none",
            "c: expected text, found white space"),
        errors);
  }

  @Test
  void readsParquetWithColumnsOfOtherNamesAndTypes() {
    Dataset<Row> articles =
        spark.sql("select 7L as nr, date'2025-05-15' as published, 'They met on Monday.' as body");
    String file = folder.resolve("in.parquet").toString();
    articles.write().parquet(file);
    Settings dates = new Settings(List.of(Layer.DATES), Conventions.NEWS, List.of(), 1000);
    Dataset<Row> analysed =
        Articles.analyse(spark.read().parquet(file), "body", "published", "nr", dates);
    Row date = Articles.table(analysed, "dates").first();
    assertEquals("7", date.getAs("id"));
    assertEquals("2025-05-12", date.getAs("value"));
    assertEquals(0, Articles.table(analysed, "actors").count());
    assertThrows(
        IllegalArgumentException.class,
        () -> Articles.analyse(articles, "text", "published", "nr", dates));
  }

  @Test
  void anAnalyserIsBuiltOnceForEqualSettings() throws Exception {
    Settings settings = new Settings(List.of(Layer.DATES), Conventions.TIMEML, List.of(), 500);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(settings);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Settings arrived = (Settings) in.readObject();
      assertEquals(settings, arrived);
      int before = Analysers.count();
      assertEquals(Analysers.of(settings), Analysers.of(arrived));
      assertEquals(before + 1, Analysers.count());
    }
  }
}
