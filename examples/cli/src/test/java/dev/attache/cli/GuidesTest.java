package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guides are true: every Java block runs, each page in a session of its own, and gives what
 * stands after its {@code // ==>}; every command of {@code attache.jar} runs and ends well.
 */
class GuidesTest {
  private static final Path GUIDES = Path.of("../../src-docs");
  private static final String JAVA = "[source,java]";
  private static final String SHELL = "[source,shell]";
  private static final String FENCE = "----";
  private static final String GIVES = "==> ";
  private static final Pattern COMMAND =
      Pattern.compile("java -jar (?:examples/cli/target/)?attache\\.jar (.*)");
  private static final List<String> PACKAGES =
      List.of(
          "java.util",
          "java.time",
          "java.nio.file",
          "dev.attache",
          "dev.attache.text",
          "dev.attache.actor",
          "dev.attache.role",
          "dev.attache.entity",
          "dev.attache.date",
          "dev.attache.statement",
          "dev.attache.stance",
          "dev.attache.event",
          "dev.attache.knowledge",
          "dev.attache.spi",
          "dev.attache.interchange");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyJavaBlockGivesWhatItSays() throws IOException {
    return pages().stream()
        .filter(page -> !blocks(page, JAVA).isEmpty())
        .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> run(page)));
  }

  private void run(Path page) throws IOException {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      PACKAGES.forEach(name -> shell.eval("import " + name + ".*;"));
      for (Block block : blocks(page, JAVA)) {
        String rest = String.join("\n", block.lines());
        while (!rest.isBlank()) {
          SourceCodeAnalysis.CompletionInfo next =
              shell.sourceCodeAnalysis().analyzeCompletion(rest);
          String source = next.source() == null ? rest : next.source();
          String after = next.source() == null ? "" : next.remaining();
          int lineEnd = after.indexOf('\n') < 0 ? after.length() : after.indexOf('\n');
          String comment = after.substring(0, lineEnd).strip();
          int gives = comment.startsWith("//") ? comment.indexOf(GIVES) : -1;
          check(shell, source, gives < 0 ? null : comment.substring(gives + GIVES.length()), block);
          rest = comment.startsWith("//") ? after.substring(lineEnd) : after;
        }
      }
    }
  }

  private static void check(JShell shell, String source, @Nullable String answer, Block block) {
    String where = block.where() + ": " + source.strip();
    for (SnippetEvent event : shell.eval(source)) {
      String why = shell.diagnostics(event.snippet()).map(d -> d.getMessage(null)).toList() + "";
      assertEquals(Snippet.Status.VALID, event.status(), where + " " + why);
      assertTrue(event.exception() == null, where + " threw " + event.exception());
      if (answer != null) {
        String value = event.value();
        boolean quoted = value.startsWith("\"") && value.endsWith("\"");
        assertEquals(answer, quoted ? value.substring(1, value.length() - 1) : value, where);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommandEndsWell() throws IOException {
    List<String> lines =
        pages().stream()
            .flatMap(page -> blocks(page, SHELL).stream())
            .flatMap(block -> block.lines().stream())
            .toList();
    for (String line : lines) {
      prepare(line);
    }
    return lines.stream()
        .map(COMMAND::matcher)
        .filter(Matcher::matches)
        .map(found -> DynamicTest.dynamicTest(found.group(), () -> runCommand(found.group(1))));
  }

  /** Does what a line of a shell does to the folder; every other line must be a command. */
  private void prepare(String line) throws IOException {
    String[] words = line.split(" ");
    switch (words[0]) {
      case "mkdir" -> Files.createDirectories(folder.resolve(words[1]));
      case "cp" -> Files.copy(Path.of("../..").resolve(words[1]), folder.resolve(words[2]));
      case "echo" ->
          Files.writeString(
              folder.resolve(words[words.length - 1]),
              line.substring(line.indexOf('\'') + 1, line.lastIndexOf('\'')) + "\n");
      default -> assertTrue(COMMAND.matcher(line).matches(), line);
    }
  }

  /** Runs a command, with every file name taken from the folder of the test. */
  private void runCommand(String words) {
    String[] arguments =
        Arrays.stream(words.split(" "))
            .map(
                word -> word.contains(".") || word.contains("/") ? "" + folder.resolve(word) : word)
            .toArray(String[]::new);
    Cli run = Cli.run(arguments);
    assertEquals(0, run.status(), run.err());
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(GUIDES)) {
      return files.filter(file -> file.toString().endsWith(".adoc")).sorted().toList();
    }
  }

  private static List<Block> blocks(Path page, String kind) {
    List<String> lines;
    try {
      lines = Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).equals(kind) && lines.get(i + 1).equals(FENCE)) {
        int start = i + 2;
        int end = start + lines.subList(start, lines.size()).indexOf(FENCE);
        blocks.add(new Block(page + ":" + start, lines.subList(start, end)));
        i = end;
      }
    }
    return blocks;
  }

  /** The lines of one listing, and where it stands. */
  private record Block(String where, List<String> lines) {}
}
