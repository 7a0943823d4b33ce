package dev.attache.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a whole run loads, OpenNLP's part included: no reader of serialised objects or XML ever
 * works, no socket is opened, no file is left behind. Seen from outside, in a Java of its own.
 */
class LoadingTest {
  /** Classes that would have to be there for each. */
  private static final List<String> NEVER =
      List.of(
          "java.net.Socket ",
          "java.net.ServerSocket ",
          "sun.nio.ch.Net ", // of any channel opened; newer JDKs load the channel itself to ask its
          // type
          "java.net.http.HttpClient ",
          "sun.net.www.protocol.http.HttpURLConnection ",
          "java.lang.ProcessBuilder ",
          "javax.xml.parsers.DocumentBuilderFactory ",
          "javax.xml.parsers.SAXParserFactory ",
          "javax.xml.stream.XMLInputFactory ");

  @Test
  void readsNoObjectsNoXmlNoNetworkAndLeavesNoFile(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Path article = Files.writeString(folder.resolve("a.txt"), "Iran met Oman in Muscat on Monday.");
    Path classes = folder.resolve("classes.log");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-Djdk.serialFilter=!*", // nothing can be deserialised
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.attache.cli.Main",
                "analyze",
                article.toString(),
                "--date",
                "2025-04-17",
                "--format",
                "json")
            .redirectErrorStream(true)
            .start();
    String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, run.waitFor(), output);
    assertTrue(output.contains("\"2025-04-14\""), output);
    List<String> loaded = Files.readAllLines(classes);
    assertTrue(
        loaded.stream().anyMatch(line -> line.contains("dev.attache.text.TextAnalyzer ")), "log");
    for (String never : NEVER) {
      assertTrue(loaded.stream().noneMatch(line -> line.contains(" " + never)), never);
    }
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(
          List.of(),
          left.filter(file -> !file.getFileName().toString().startsWith("hsperf")).toList());
    }
  }
}
