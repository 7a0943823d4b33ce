package dev.attache.trainer.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads comma-separated files with a header row and double quotes around fields. */
final class Csv {
  private Csv() {}

  /** A row: field by column name. */
  interface Row {
    String get(String column);
  }

  static void read(Path file, Consumer<Row> rows) throws IOException {
    String text = Files.readString(file);
    List<String> header = List.of();
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          field.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',') {
        fields.add(field.toString());
        field.setLength(0);
      } else if (c == '\n') {
        fields.add(field.toString());
        field.setLength(0);
        if (header.isEmpty()) {
          header = List.copyOf(fields);
        } else if (fields.size() > 1) {
          List<String> names = header;
          List<String> values = List.copyOf(fields);
          rows.accept(
              column -> {
                int at = names.indexOf(column);
                if (at < 0) {
                  throw new IllegalArgumentException(file + ": no column " + column);
                }
                return at < values.size() ? values.get(at) : "";
              });
        }
        fields.clear();
      } else if (c != '\r') {
        field.append(c);
      }
    }
  }
}
