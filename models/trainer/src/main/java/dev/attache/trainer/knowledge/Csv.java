package dev.attache.trainer.knowledge;

import dev.attache.DataFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values with a header row and double quotes (RFC 4180). */
final class Csv {
  private Csv() {}

  /** One record by column name; {@code line} is where it begins. */
  record Row(String file, int line, Map<String, String> fields) {
    String get(String column) {
      String value = fields.get(column);
      if (value == null) {
        throw new DataFormatException(
            file, 1, 0, "a column named " + column, fields.keySet().toString());
      }
      return value;
    }

    boolean has(String column) {
      return fields.containsKey(column);
    }
  }

  static List<Row> read(Path file) {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    List<String> record = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int began = 1;
    for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',') {
        take(record, field);
      } else if (c == '\n') {
        take(record, field);
        header = finish(file, began, header, record, rows);
        record = new ArrayList<>();
        began = line;
      } else if (c != '\r') {
        field.append(c);
      }
    }
    if (quoted) {
      throw new DataFormatException(file.toString(), began, 0, "a closing quote", "the end");
    }
    if (field.length() > 0 || !record.isEmpty()) {
      take(record, field);
      finish(file, began, header, record, rows);
    }
    return rows;
  }

  private static void take(List<String> record, StringBuilder field) {
    record.add(field.toString().strip().replaceAll("\\s+", " "));
    field.setLength(0);
  }

  private static List<String> finish(
      Path file, int line, List<String> header, List<String> record, List<Row> rows) {
    if (header.isEmpty()) {
      return record;
    }
    if (record.size() == 1 && record.get(0).isEmpty()) {
      return header;
    }
    if (record.size() != header.size()) {
      throw new DataFormatException(
          file.toString(), line, 0, header.size() + " fields", record.size() + " fields");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      fields.put(header.get(i), record.get(i));
    }
    rows.add(new Row(file.toString(), line, fields));
    return header;
  }
}
