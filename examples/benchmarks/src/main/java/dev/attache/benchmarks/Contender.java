package dev.attache.benchmarks;

/**
 * A library, or one set-up of it, that reads articles. Found as a service, so that the peers are
 * there only where their profile is.
 */
public interface Contender {
  /** Short and without blanks: what the command line and the results call it. */
  String name();

  /** What is run, with the version. */
  String describe();

  /** The contenders of one group do the same kind of work and are compared with one another. */
  Group group();

  /** Makes what loading needs and no jar brings. Called once, before anything is measured. */
  default void prepare() throws Exception {}

  /** Loads whatever reading needs. Called once, in a JVM of its own. */
  Engine load() throws Exception;

  /**
   * Parts of the names of the jars a user of it downloads; the sizes are taken off the class path.
   */
  String[] jars();

  /** What is compared. */
  enum Group {
    PIPELINE,
    DATES,
    NAMES
  }

  /** A loaded library. Used by one thread. */
  interface Engine {
    /** Reads one article and returns how much was found, so that no work can be left out. */
    int read(Article article) throws Exception;
  }
}
