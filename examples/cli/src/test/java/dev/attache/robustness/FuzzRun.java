package dev.attache.robustness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts Jazzer, which the profile {@code fuzz} brings, with a folder to keep what it finds. */
public final class FuzzRun {
  /** Loops over weights, which take every branch with any text. */
  private static final String SCORING =
      "--instrumentation_excludes=dev.attache.text.internal.**:dev.attache.actor.internal.**";

  private FuzzRun() {}

  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    Path folder = Path.of(System.getProperty("attache.fuzz.folder"));
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    EntryPoint entry = EntryPoint.valueOf(System.getProperty("attache.fuzz"));
    List<String> all = new ArrayList<>(List.of(arguments));
    if (entry == EntryPoint.ANALYZE) {
      all.add(SCORING);
    }
    all.add(corpus.toString());
    all.add(SeedsTest.SEEDS.resolve(entry.folder()).toString());
    Class.forName("com.code_intelligence.jazzer.Jazzer")
        .getMethod("main", String[].class)
        .invoke(null, (Object) all.toArray(String[]::new));
  }
}
