package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import dev.attache.Attache;
import dev.attache.knowledge.data.KnowledgePack;
import dev.attache.models.EnglishModels;
import dev.attache.quickstart.Quickstart;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/**
 * The library as modules: the data jars are found as services, and let the core read what is its.
 */
class ModulePathTest {
  private static final List<Class<?>> MODULES =
      List.of(
          Attache.class,
          KnowledgePack.class,
          EnglishModels.class,
          Joiner.class,
          InternalFutureFailureAccess.class,
          SentenceModel.class,
          Logger.class);

  @Test
  void readsAsModules() throws IOException, InterruptedException, URISyntaxException {
    StringBuilder path = new StringBuilder();
    for (Class<?> one : MODULES) {
      path.append(place(one)).append(File.pathSeparator);
    }
    String models =
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .filter(entry -> entry.contains("opennlp-models"))
            .collect(Collectors.joining(File.pathSeparator));
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                path + models,
                "--add-modules",
                "dev.attache.core",
                "-cp",
                place(Quickstart.class),
                Quickstart.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, run.waitFor(), output);
    assertTrue(output.contains("GBR/foreign-affairs"), output);
  }

  private static String place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
