package dev.attache.robustness;

import dev.attache.DataFormatException;
import dev.attache.cli.Analyses;
import dev.attache.date.DateChecks;
import dev.attache.date.DateMention;
import dev.attache.date.DateNormalizer;
import dev.attache.date.TimexValue;
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
  /** A text through all layers, and its answer through JSON and back. */
  ANALYZE {
    @Override
    void run(byte[] bytes) {
      Analyses.checked(AnyText.of(bytes));
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

  /** A file of cues: its form always, the lexicon made of it for one in thirty-two. */
  CUES {
    @Override
    void run(byte[] bytes) {
      try {
        Files.write(Cues.FILE, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      List<DataFormatException> errors = Cues.LEXICON.check(Cues.FILE);
      if (errors.isEmpty() && one(bytes, 32)) {
        Cues.LEXICON.with(Cues.FILE);
      }
    }
  },

  /** A file of date words: its rows always, the date finder made of it for one in 256. */
  DATE_WORDS {
    @Override
    void run(byte[] bytes) {
      String text = AnyText.of(bytes);
      DateChecks.words("words.tsv", text);
      if (one(bytes, 256)) {
        Dates.ENGLISH.withWords("words.tsv", text).find(text, DAY);
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
