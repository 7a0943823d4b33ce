package dev.attache.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The job for {@code spark-submit}: articles in, a folder of Parquet tables out. */
public final class Job {
  private Job() {}

  /**
   * @param args INPUT (a file or folder of JSON Lines, or of Parquet where its name ends in
   *     .parquet) and OUTPUT (a folder that is not there yet)
   */
  public static void main(String[] args) {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected INPUT OUTPUT, found " + List.of(args));
    }
    SparkSession spark = SparkSession.builder().appName("attache").getOrCreate();
    try {
      run(spark, args[0], args[1], Settings.all());
    } finally {
      spark.stop();
    }
  }

  /** Analyses once, then cuts the tables from what was written. */
  static void run(SparkSession spark, String input, String output, Settings settings) {
    Dataset<Row> articles =
        input.endsWith(".parquet") ? spark.read().parquet(input) : json(spark, input);
    String analysed = output + "/analysed";
    Articles.analyse(articles, "text", "date", "id", settings).write().parquet(analysed);
    Dataset<Row> written = spark.read().parquet(analysed);
    for (String table : Tables.names()) {
      Articles.table(written, table).write().parquet(output + "/" + table);
    }
  }

  /** With types of our own: a guess would read the input twice and make dates of some ids. */
  private static Dataset<Row> json(SparkSession spark, String input) {
    return spark.read().schema("id STRING, date STRING, text STRING").json(input);
  }
}
