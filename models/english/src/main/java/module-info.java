import org.jspecify.annotations.NullMarked;

/** Taggers and lexicons for English. */
@NullMarked
module dev.attache.models {
  requires transitive dev.attache.core;
  requires dev.attache.knowledge;
  requires static org.jspecify;

  provides dev.attache.spi.DataPack with
      dev.attache.models.EnglishModels;
}
