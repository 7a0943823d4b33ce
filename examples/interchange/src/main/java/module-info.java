import org.jspecify.annotations.NullMarked;

/** Results as JSON. */
@NullMarked
module dev.attache.interchange {
  requires com.fasterxml.jackson.databind;
  requires transitive dev.attache.core;
  requires static org.jspecify;

  exports dev.attache.interchange;
}
