package dev.attache.cli;

import dev.attache.Analysis;
import dev.attache.DataFormatException;
import dev.attache.Document;
import dev.attache.cli.html.ArticlePage;
import dev.attache.interchange.AnalysisWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code attache analyze}: one article, as plain text. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Analyses one article and prints a brief for people, a page, or JSON.")
final class AnalyzeCommand implements Callable<Integer> {
  private final Main.Streams streams;

  @Parameters(paramLabel = "ARTICLE", description = "Plain text in UTF-8; - for standard input.")
  String article;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "Day of publication; without it, what depends on it is left open.")
  @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), json, or html: a page in one file.")
  Format format = Format.TEXT;

  @Mixin EngineOptions engine = new EngineOptions();

  AnalyzeCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String text;
    try {
      text = Utf8.decode(read(), article, 0);
      if (text.isBlank()) {
        throw new DataFormatException(article, 0, 0, "text", "none");
      }
    } catch (DataFormatException e) {
      streams.err().println("attache: " + e.getMessage());
      return Main.BAD_INPUT;
    }
    Analysis analysis = engine.load().analyze(new Document(text, date, article));
    streams
        .out()
        .print(
            switch (format) {
              case TEXT -> Brief.of(analysis);
              case JSON -> new AnalysisWriter().toJson(analysis) + "\n";
              case HTML -> ArticlePage.of(analysis);
            });
    return CommandLine.ExitCode.OK;
  }

  private byte[] read() throws IOException {
    if (article.equals(LineOptions.STANDARD)) {
      return streams.in().readAllBytes();
    }
    try {
      return Files.readAllBytes(Path.of(article));
    } catch (NoSuchFileException e) {
      throw new FileNotFoundException(article + ": expected a file, found none");
    }
  }

  /** A date as the command line gives it. */
  private static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "expected YYYY-MM-DD, such as 2025-04-17, found " + value);
      }
    }
  }

  /** What to print. */
  enum Format {
    TEXT,
    JSON,
    HTML
  }
}
