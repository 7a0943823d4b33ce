package dev.attache.report;

import dev.attache.Analysis;
import dev.attache.Attache;
import dev.attache.AttacheException;
import dev.attache.DataFormatException;
import dev.attache.cli.ArticleFolder;
import dev.attache.interchange.DocumentReader;
import dev.attache.knowledge.KnowledgeBase;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command: a folder in, a page out. */
@Command(
    name = "attache-report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes a dossier of a folder of articles: engagements, who met whom, who stands where, and"
          + " changes of office, as a page in one file.",
      "Articles are .txt files in UTF-8 whose names begin with their date (2025-04-17-talks.txt)."
          + " One that cannot be read is told on standard error, and gives exit status 3."
    })
public final class Report implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int BAD_INPUT = 3;

  private final PrintStream err;

  @Parameters(paramLabel = "FOLDER", description = "The folder of articles.")
  Path folder = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to write the page.")
  Path output = Path.of("");

  @Option(names = "--title", paramLabel = "TITLE", description = "The folder's name by default.")
  @Nullable String title;

  private Report(PrintStream err) {
    this.err = err;
  }

  /** Runs the command and ends the process with its status. */
  public static void main(String[] args) {
    System.exit(run(new PrintStream(System.err, true, StandardCharsets.UTF_8), args));
  }

  static int run(PrintStream err, String... args) {
    CommandLine line = new CommandLine(new Report(err));
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          if (e instanceof IOException || e instanceof AttacheException) {
            err.println("attache-report: " + e.getMessage());
            return FAILED;
          }
          throw e;
        });
    return line.execute(args);
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileNotFoundException(folder + ": expected a folder, found none");
    }
    List<Analysis> analyses = new ArrayList<>();
    boolean clean = read(analyses);
    Path name = folder.toRealPath().getFileName();
    String heading = title != null ? title : name == null ? "Dossier" : name.toString();
    Files.writeString(output, DossierPage.of(heading, analyses, KnowledgeBase.load()));
    return clean ? CommandLine.ExitCode.OK : BAD_INPUT;
  }

  private boolean read(List<Analysis> analyses) throws IOException {
    Attache attache = Attache.load();
    DocumentReader reader = new DocumentReader(folder.toString());
    boolean clean = true;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(ArticleFolder.asLines(folder), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        try {
          analyses.add(attache.analyze(reader.read(line, ++number).document()));
        } catch (DataFormatException e) {
          clean = false;
          err.println("attache-report: " + e.getMessage());
        }
      }
    }
    return clean;
  }
}
