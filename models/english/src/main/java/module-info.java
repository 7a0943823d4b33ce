import org.jspecify.annotations.NullMarked;

/** Taggers and lexicons for English. */
@NullMarked
module dev.attache.models {
  requires transitive dev.attache.core;
  requires dev.attache.knowledge;
  requires static org.jspecify;

  // where the core reads the version
  opens dev.attache.models to
      dev.attache.core;

  provides dev.attache.spi.DataPack with
      dev.attache.models.EnglishModels;
}
