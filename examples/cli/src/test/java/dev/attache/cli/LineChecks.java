package dev.attache.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.attache.Analysis;
import dev.attache.Layer;
import dev.attache.Provenance;
import dev.attache.interchange.AnalysisWriter;
import dev.attache.interchange.DocumentReader;
import dev.attache.interchange.InputDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** What holds for lines of any bytes that {@code batch} is given; the analysis itself is empty. */
public final class LineChecks {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Main.Streams STREAMS =
      new Main.Streams(
          InputStream.nullInputStream(),
          new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
          new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));

  private LineChecks() {}

  /** Each line that is not blank gets one line of JSON, an analysis or an error. */
  public static void answered(byte[] input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(input, LineSink.to(out));
    String[] answers = out.toString(StandardCharsets.UTF_8).split("\\n", -1);
    int expected = lines(input);
    if (answers.length - 1 != expected) {
      throw new AssertionError(expected + " lines, answers: " + Arrays.toString(answers));
    }
    for (int i = 0; i < expected; i++) {
      JsonNode answer = json(answers[i]);
      if (answer.get("schema").intValue() != 1
          || answer.has("error") == answer.has("provenance")
          || answer.path("error").asText().contains("defect")) {
        throw new AssertionError(answers[i]);
      }
    }
  }

  /** A run that was cut anywhere, and resumed, leaves what an undisturbed run does. */
  public static void resumed(byte[] input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(input, LineSink.to(out));
    byte[] whole = out.toByteArray();
    try {
      Path file = Files.createTempFile("lines", ".jsonl");
      try {
        int cut = Math.floorMod(Arrays.hashCode(input), whole.length + 1);
        Files.write(file, Arrays.copyOf(whole, cut));
        run(input, LineSink.to(file, true));
        if (!Arrays.equals(whole, Files.readAllBytes(file))) {
          throw new AssertionError("resumed after " + cut + " of " + whole.length + " bytes");
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(byte[] input, LineSink sink) {
    DocumentReader reader = new DocumentReader("lines");
    AnalysisWriter writer = new AnalysisWriter();
    LineWork work =
        (json, number) -> {
          InputDocument document = reader.read(json, number);
          return writer.toJson(document, empty(document));
        };
    try (sink;
        LineSource source = new LineSource(new ByteArrayInputStream(input));
        Progress progress = Progress.start(STREAMS, LineOptions.STANDARD)) {
      new LineRunner(work, 1, null, progress).run(source, sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Analysis empty(InputDocument document) {
    return new Analysis(
        document.document(),
        EnumSet.of(Layer.DATES),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        document.document().text().length(),
        new Provenance("", List.of(), null));
  }

  private static int lines(byte[] input) {
    int lines = 0;
    boolean blank = true;
    for (int i = 0; i <= input.length; i++) {
      if (i == input.length || input[i] == '\n') {
        lines += blank ? 0 : 1;
        blank = true;
      } else {
        blank &= input[i] == ' ' || input[i] == '\t' || input[i] == '\r';
      }
    }
    return lines;
  }

  private static JsonNode json(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }
}
