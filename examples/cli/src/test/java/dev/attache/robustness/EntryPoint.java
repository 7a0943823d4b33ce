package dev.attache.robustness;

import dev.attache.Analysis;
import dev.attache.DataFormatException;
import dev.attache.cli.Analyses;
import dev.attache.cli.LineChecks;
import dev.attache.date.DateChecks;
import dev.attache.date.DateMention;
import dev.attache.date.DateNormalizer;
import dev.attache.date.TimexValue;
import dev.attache.interchange.AnalysisReader;
import dev.attache.interchange.AnalysisWriter;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.OfficeResolver;
import dev.attache.knowledge.Overlay;
import dev.attache.spi.DataPacks;
import dev.attache.stance.CueLexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where bytes of others come in. Each reads any bytes whatever: a text gives an answer whose
 * offsets hold, a file gives a result or a {@link DataFormatException}, and nothing else is thrown.
 */
enum EntryPoint {
  /** A text through all layers; the answer of one in eight through JSON and back. */
  ANALYZE {
    @Override
    void run(byte[] bytes) {
      String text = AnyText.of(bytes);
      if (one(bytes, 8)) {
        Analyses.checked(text);
      } else {
        Analyses.checkedWithoutJson(text);
      }
    }
  },

  /** A text through the date finder, read from some day or from none. */
  FIND {
    @Override
    void run(byte[] bytes) {
      String text = AnyText.of(bytes);
      int before = 0;
      for (DateMention mention : Dates.ENGLISH.find(text, day(bytes))) {
        AnyText.check(mention.span(), mention.text(), text);
        if (mention.span().start() < before) {
          throw new AssertionError(mention + " overlaps the one before");
        }
        before = mention.span().end();
        String value = mention.value();
        if (value != null) {
          TimexValue.parse(value);
        }
      }
    }
  },

  /** A phrase, a place and a day, one a line, through the office resolver and the indexes. */
  RESOLVE {
    @Override
    void run(byte[] bytes) {
      String[] lines = AnyText.of(bytes).split("\n", 3);
      String phrase = lines[0];
      String place = lines.length > 1 && !lines[1].isEmpty() ? lines[1] : null;
      OfficeResolver offices = Knowledge.BASE.offices();
      LocalDate day = day(bytes);
      offices.resolve(phrase, place, day);
      for (String office : offices.officeIds(phrase, place)) {
        offices.holder(office, day);
      }
      offices.holder(phrase, day);
      Knowledge.BASE.names().senses(phrase);
      Knowledge.BASE.people(phrase, day).forEach(Knowledge.BASE::officesOf);
    }
  },

  /** An overlay file on top of the knowledge base, and questions to the result. */
  OVERLAY {
    @Override
    void run(byte[] bytes) {
      KnowledgeBase changed = Knowledge.BASE.overlay(Overlay.parse("overlay.tsv", bytes));
      for (String line : AnyText.of(bytes).split("\n", 8)) {
        String[] fields = line.split("\t", 4);
        if (fields.length > 2) {
          changed.history(fields[1]);
          changed.offices().holder(fields[1], DAY);
          changed.people(fields[2], null).forEach(changed::officesOf);
          changed.names().senses(fields[2]);
        }
      }
    }
  },

  /** A file of cues: its form always, the lexicon made of it for one in 1,024. */
  CUES {
    @Override
    void run(byte[] bytes) {
      try {
        Files.write(Cues.FILE, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      List<DataFormatException> errors = Cues.LEXICON.check(Cues.FILE);
      if (errors.isEmpty() && one(bytes, 1024)) {
        Cues.LEXICON.with(Cues.FILE);
      }
    }
  },

  /** A file of date words: its rows always, the date finder made of it for one in 4,096. */
  DATE_WORDS {
    @Override
    void run(byte[] bytes) {
      String text = AnyText.of(bytes);
      DateChecks.words("words.tsv", text);
      if (one(bytes, 4096)) {
        Dates.ENGLISH.withWords("words.tsv", text).find(text, DAY);
      }
    }
  },

  /** Documents, one a line of JSON, as {@code batch} reads them; see {@link LineChecks}. */
  LINES {
    @Override
    void run(byte[] bytes) {
      LineChecks.answered(bytes);
      if (one(bytes, 64)) {
        LineChecks.resumed(bytes);
      }
    }
  },

  /** An analysis as a line of JSON, and after it the text it is about. */
  JSON {
    @Override
    void run(byte[] bytes) {
      String[] both = AnyText.of(bytes).split("\n", 2);
      String text = both.length > 1 ? both[1] : "";
      AnalysisReader reader = new AnalysisReader("json");
      Analysis read = reader.read(both[0], 1, text);
      Analysis again = reader.read(new AnalysisWriter().toJson(read), 1, text);
      if (!again.equals(read)) {
        throw new AssertionError("written and read again: " + again);
      }
    }
  },

  /** A model or knowledge file; see {@link ModelFile}. */
  MODEL {
    @Override
    void run(byte[] bytes) {
      ModelFile.readAny(bytes);
    }
  };

  private static final LocalDate DAY = LocalDate.of(2025, 4, 17);

  /** Loaded when first asked for: each entry point needs only its own. */
  private static final class Dates {
    static final DateNormalizer ENGLISH = DateNormalizer.english();
  }

  private static final class Knowledge {
    static final KnowledgeBase BASE = KnowledgeBase.load();
  }

  private static final class Cues {
    static final CueLexicon LEXICON = CueLexicon.load(DataPacks.discover());
    static final Path FILE = file();
  }

  /** Reads the bytes, and throws where anything is not as it should be. */
  abstract void run(byte[] bytes);

  /** As {@link #run}, but saying what is wrong with a file is a good answer too. */
  void accept(byte[] bytes) {
    try {
      run(bytes);
    } catch (DataFormatException expected) {
      if (this == ANALYZE || this == FIND || this == RESOLVE) {
        throw expected;
      }
    }
  }

  /** Folder of its seeds among the test resources. */
  String folder() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static @Nullable LocalDate day(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int seed = (bytes[0] & 0xFF) << 8 | bytes[bytes.length - 1] & 0xFF;
    return seed == 0 ? null : LocalDate.of(1950, 1, 1).plusDays(seed);
  }

  private static boolean one(byte[] bytes, int of) {
    return Math.floorMod(java.util.Arrays.hashCode(bytes), of) == 0;
  }

  private static Path file() {
    try {
      Path file = Files.createTempFile("cues", ".tsv");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
