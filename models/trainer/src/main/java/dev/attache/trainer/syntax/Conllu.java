package dev.attache.trainer.syntax;

import dev.attache.DataFormatException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads gzipped CoNLL-U with one word a line. */
final class Conllu {
  private Conllu() {}

  static List<Tree> read(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String document = "";
    String genre = "";
    int number = 0;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith("# newdoc id = ")) {
          document = line.substring("# newdoc id = ".length());
          genre = "";
        } else if (line.startsWith("# genre = ")) {
          genre = line.substring("# genre = ".length());
        } else if (line.startsWith("# sent_id = ") && genre.isEmpty()) {
          String id = line.substring("# sent_id = ".length());
          document = id.substring(0, Math.max(0, id.lastIndexOf('-')));
        } else if (line.isEmpty()) {
          if (!rows.isEmpty()) {
            trees.add(tree(document, genre, rows));
            rows.clear();
          }
        } else if (!line.startsWith("#")) {
          String[] fields = line.split("\t", -1);
          if (fields.length != 10) {
            throw new DataFormatException(
                file.toString(), number, 0, "10 fields", fields.length + " fields");
          }
          rows.add(fields);
        }
      }
    }
    if (!rows.isEmpty()) {
      trees.add(tree(document, genre, rows));
    }
    return trees;
  }

  private static Tree tree(String document, String genre, List<String[]> rows) {
    int n = rows.size();
    Tree tree =
        new Tree(
            document,
            genre,
            new String[n],
            new String[n],
            new String[n],
            new String[n],
            new int[n],
            new String[n]);
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      tree.forms()[i] = row[1];
      tree.lemmas()[i] = row[2];
      tree.upos()[i] = row[3];
      tree.tags()[i] = row[4];
      int head = Integer.parseInt(row[6]);
      tree.heads()[i] = head == 0 ? n : head - 1;
      tree.relations()[i] = row[7];
    }
    return tree;
  }
}
