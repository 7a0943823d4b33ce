package dev.attache.spark;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of each table. Every one begins with the article's id. Offsets are UTF-16, half-open.
 */
final class Tables {
  private static final DataType TEXT = DataTypes.StringType;
  private static final DataType NUMBER = DataTypes.IntegerType;
  private static final DataType TEXTS = DataTypes.createArrayType(TEXT);
  private static final ArrayType SPANS =
      DataTypes.createArrayType(
          new StructType().add("start", NUMBER, false).add("end", NUMBER, false));

  static final StructType ACTORS =
      mention()
          .add("kind", TEXT)
          .add("form", TEXT)
          .add("name", TEXT)
          .add("country", TEXT)
          .add("entity", TEXT);
  static final StructType ROLES =
      mention()
          .add("office", TEXT)
          .add("officeId", TEXT)
          .add("country", TEXT)
          .add("holder", TEXT)
          .add("entity", TEXT)
          .add("basis", TEXT)
          .add("modifier", TEXT);
  static final StructType DATES =
      mention()
          .add("type", TEXT)
          .add("value", TEXT)
          .add("earliest", DataTypes.DateType)
          .add("latest", DataTypes.DateType);
  static final StructType STATEMENTS =
      new StructType()
          .add("id", TEXT)
          .add("index", NUMBER)
          .add("kind", TEXT)
          .add("speaker", TEXT)
          .add("entity", TEXT)
          .add("source", SPANS)
          .add("cue", SPANS)
          .add("content", SPANS);
  static final StructType STANCES =
      mention()
          .add("index", NUMBER)
          .add("category", TEXT)
          .add("polarity", NUMBER)
          .add("strength", NUMBER)
          .add("certainty", NUMBER)
          .add("holders", TEXTS)
          .add("target", TEXT)
          .add("propositionStart", NUMBER)
          .add("propositionEnd", NUMBER)
          .add("statement", NUMBER);
  static final StructType EVENTS =
      mention()
          .add("index", NUMBER)
          .add("plover", TEXT)
          .add("cameo", TEXT)
          .add("kind", TEXT)
          .add("status", TEXT)
          .add("source", TEXTS)
          .add("target", TEXTS)
          .add("participants", TEXTS)
          .add("place", TEXT)
          .add("date", TEXT)
          .add("sameAs", NUMBER);
  static final StructType ERRORS = new StructType().add("id", TEXT).add("error", TEXT);

  static final Map<String, StructType> ALL =
      Map.of(
          "actors", ACTORS,
          "roles", ROLES,
          "dates", DATES,
          "statements", STATEMENTS,
          "stances", STANCES,
          "events", EVENTS,
          "errors", ERRORS);

  /** One row for each article, from which the tables are cut: an array of rows for each layer. */
  static final StructType ANALYSED = analysed();

  private Tables() {}

  private static StructType mention() {
    return new StructType()
        .add("id", TEXT)
        .add("start", NUMBER, false)
        .add("end", NUMBER, false)
        .add("text", TEXT);
  }

  private static StructType analysed() {
    StructType type = new StructType();
    for (String table : names()) {
      type =
          type.add(
              new StructField(
                  table,
                  DataTypes.createArrayType(ALL.get(table)),
                  true,
                  org.apache.spark.sql.types.Metadata.empty()));
    }
    return type;
  }

  static List<String> names() {
    return List.of("actors", "roles", "dates", "statements", "stances", "events", "errors");
  }
}
