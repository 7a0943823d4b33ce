package dev.attache.spark;

import dev.attache.Attache;
import dev.attache.Document;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * Analyses a table of articles. Needs a column of text; one of dates (a date, or text in ISO form)
 * and one of ids are used where they are there.
 */
public final class Articles {
  private static final String ID = "id";
  private static final String DATE = "date";
  private static final String TEXT = "text";

  private Articles() {}

  /**
   * One row for each article, with an array for each layer and one of errors. Keep or write this
   * before cutting several tables from it, or each of them analyses anew.
   *
   * @throws IllegalArgumentException where there is no column of text
   */
  public static Dataset<Row> analyse(
      Dataset<Row> articles, String text, String date, String id, Settings settings) {
    Dataset<Row> columns =
        articles.select(
            column(articles, id).as(ID), column(articles, date).as(DATE), text(articles, text));
    return columns.map(new Analyse(settings), Encoders.row(Tables.ANALYSED));
  }

  /** One of the tables: actors, roles, dates, statements, stances, events or errors. */
  public static Dataset<Row> table(Dataset<Row> analysed, String name) {
    return analysed.select(functions.explode(analysed.col(name)).as("row")).select("row.*");
  }

  private static Column text(Dataset<Row> articles, String name) {
    if (!has(articles, name)) {
      throw new IllegalArgumentException(
          "expected a column %s, found %s".formatted(name, String.join(", ", articles.columns())));
    }
    return column(articles, name).as(TEXT);
  }

  private static Column column(Dataset<Row> articles, String name) {
    return has(articles, name)
        ? articles.col("`" + name.replace("`", "``") + "`").cast("string")
        : functions.lit(null).cast("string");
  }

  private static boolean has(Dataset<Row> articles, String name) {
    return java.util.Arrays.asList(articles.columns()).contains(name);
  }

  /** What runs on the executors. Only the settings travel. */
  private record Analyse(Settings settings) implements MapFunction<Row, Row> {
    @Override
    public Row call(Row article) {
      String id = article.getString(0);
      String text = article.getString(2);
      if (text == null || text.isBlank()) {
        return Rows.error(id, "expected text, found " + (text == null ? "none" : "white space"));
      }
      Attache attache = Analysers.of(settings);
      try {
        LocalDate date = date(article.getString(1));
        return Rows.of(String.valueOf(id), attache.analyze(new Document(text, date, id)));
      } catch (DateTimeParseException e) {
        return Rows.error(id, "expected a date as YYYY-MM-DD, found " + e.getParsedString());
      } catch (RuntimeException e) {
        // one article must not end a job of millions; the error table says which, and why
        return Rows.error(id, e.toString());
      }
    }

    private static @Nullable LocalDate date(@Nullable String value) {
      return value == null || value.isEmpty() ? null : LocalDate.parse(value);
    }
  }
}
