package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Attache;
import dev.attache.quickstart.Quickstart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

/** The README is true: its programs are those that run, and print what it says. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path QUICKSTART =
      Path.of("../quickstart/src/main/java/dev/attache/quickstart/Quickstart.java");
  private static final String FENCE = "```";
  private static final int FIRST_LINES = 4;

  @Test
  void theProgramIsTheQuickstart() throws IOException {
    String source = Files.readString(QUICKSTART);
    int start = source.indexOf('\n', source.indexOf("// tag::program[]")) + 1;
    int end = source.lastIndexOf('\n', source.indexOf("// end::program[]")) + 1;
    check(
        "region of: Quickstart.java",
        source.substring(start, end).stripTrailing().stripIndent() + "\n");
  }

  @Test
  void theProgramPrintsWhatIsSaid() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(out);
    }
    check("output of: quickstart", printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theCommandPrintsWhatIsSaid() throws IOException {
    String command = "analyze examples/articles/black-sea-talks.txt --date 2025-05-15";
    assertTrue(Files.readString(README).contains("attache.jar " + command));
    Cli run = Cli.run(command.replace("examples/", "../").split(" "));
    check("output of: analyze", excerpt(run.lines()));
  }

  /** The heading of each part and the lines that follow it. */
  private static String excerpt(List<String> lines) {
    List<String> out = new ArrayList<>();
    int sinceHeading = 0;
    for (String line : lines.subList(2, lines.size())) {
      sinceHeading = line.startsWith(" ") ? sinceHeading + 1 : 0;
      if (sinceHeading <= FIRST_LINES) {
        out.add(line);
      } else if (sinceHeading == FIRST_LINES + 1) {
        out.add("  …");
      }
    }
    return String.join("\n", out) + "\n";
  }

  @Test
  void theSessionAnswersWhatIsSaid() throws IOException {
    List<String> lines = block(Files.readString(README), "session").lines().toList();
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      String prompt = "jshell> ";
      for (int i = 0; i < lines.size(); i++) {
        assertTrue(lines.get(i).startsWith(prompt), lines.get(i));
        SnippetEvent event = shell.eval(lines.get(i).substring(prompt.length()) + ";").get(0);
        assertEquals(jdk.jshell.Snippet.Status.VALID, event.status(), lines.get(i));
        if (i + 1 < lines.size() && !lines.get(i + 1).startsWith(prompt)) {
          String answer = lines.get(++i);
          assertEquals(answer.substring(answer.indexOf("==> ") + 4), event.value());
        }
      }
    }
  }

  @Test
  void theTestCommandIsTheOneThatCiRuns() throws IOException {
    String command = "mvn -B verify\n";
    assertTrue(Files.readString(README).contains("\n" + command));
    assertTrue(Files.readString(Path.of("../../.ci/run")).contains("\n" + command));
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    assertTrue(Files.readString(README).contains("<version>" + Attache.version() + "</version>"));
  }

  @Test
  void everyLinkedFileIsThere() throws IOException {
    for (Path page : pages()) {
      String text = Files.readString(page);
      for (String link :
          java.util.regex.Pattern.compile(
                  "(?:\\]\\(|link:|xref:)([^)#\\[:]+?\\.(?:adoc|md)|LICENSE|NOTICE)")
              .matcher(text)
              .results()
              .map(result -> result.group(1))
              .collect(Collectors.toSet())) {
        assertTrue(Files.exists(page.resolveSibling(link)), page + " links to " + link);
      }
    }
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(README));
    try (var files = Files.walk(Path.of("../../src-docs"))) {
      files.filter(file -> file.toString().endsWith(".adoc")).forEach(pages::add);
    }
    return pages;
  }

  /** Compares the block after a mark, or writes it anew. */
  private static void check(String mark, String expected) throws IOException {
    String readme = Files.readString(README);
    int start = start(readme, mark);
    int end = readme.indexOf(FENCE, start);
    Golden.check(README, readme.substring(0, start) + expected + readme.substring(end));
  }

  private static String block(String readme, String mark) {
    int start = start(readme, mark);
    return readme.substring(start, readme.indexOf(FENCE, start));
  }

  /** Where the block after a mark begins. */
  private static int start(String readme, String mark) {
    int fence = readme.indexOf(FENCE, readme.indexOf("<!-- " + mark + " -->"));
    return readme.indexOf('\n', fence) + 1;
  }
}
