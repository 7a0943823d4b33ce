package dev.attache.cli;

import dev.attache.knowledge.KnowledgeBase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which knowledge base to read. */
final class KnowledgeOptions {
  @Option(
      names = "--overlay",
      paramLabel = "FILE",
      description = "Your changes to the knowledge base; may be given several times, in order.")
  List<Path> overlays = new ArrayList<>();

  /** The knowledge base of the jar, with the changes on top. */
  KnowledgeBase load() {
    KnowledgeBase knowledge = KnowledgeBase.load();
    for (Path overlay : overlays) {
      knowledge = knowledge.overlay(overlay);
    }
    return knowledge;
  }
}
