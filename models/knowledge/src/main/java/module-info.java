import org.jspecify.annotations.NullMarked;

/** Data of offices and tenures. */
@NullMarked
module dev.attache.knowledge {
  requires dev.attache.core;
  requires static org.jspecify;

  // where the core reads the version
  opens dev.attache.knowledge.data to
      dev.attache.core;

  provides dev.attache.spi.DataPack with
      dev.attache.knowledge.data.KnowledgePack;
}
