import org.jspecify.annotations.NullMarked;

/** The API and the analysis engine. */
@NullMarked
module dev.attache.core {
  requires com.google.common;
  requires org.apache.opennlp.tools;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports dev.attache;
  exports dev.attache.actor;
  exports dev.attache.date;
  exports dev.attache.entity;
  exports dev.attache.event;
  exports dev.attache.knowledge;
  exports dev.attache.role;
  exports dev.attache.spi;
  exports dev.attache.stance;
  exports dev.attache.statement;
  exports dev.attache.text;

  uses dev.attache.spi.DataPack;
}
