package dev.attache;

import dev.attache.date.Conventions;
import dev.attache.date.DateNormalizer;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.spi.DataPacks;
import dev.attache.stance.CueLexicon;
import dev.attache.stance.StanceFinder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a builder was told about the data to read. */
record Settings(
    Set<Layer> layers,
    Conventions conventions,
    @Nullable KnowledgeBase knowledge,
    List<Path> cues,
    List<Path> dateWords) {

  KnowledgeBase knowledge(DataPacks packs) {
    return knowledge == null ? KnowledgeBase.load(packs) : knowledge;
  }

  DateNormalizer dates() {
    DateNormalizer dates = DateNormalizer.english(conventions);
    for (Path file : dateWords) {
      dates = dates.withWords(file.toString(), read(file));
    }
    return dates;
  }

  StanceFinder stances(DataPacks packs) {
    CueLexicon lexicon = CueLexicon.load(packs);
    for (Path file : cues) {
      lexicon = lexicon.with(file);
    }
    return StanceFinder.of(lexicon);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new DataFormatException(file.toString(), 0, 0, "UTF-8", "bytes that are not");
    } catch (IOException e) {
      throw new AttacheException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
