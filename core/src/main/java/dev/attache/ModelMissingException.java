package dev.attache;

/**
 * No model jar on the class path provides what a layer needs; the message gives the coordinates to
 * add.
 */
public final class ModelMissingException extends AttacheException {
  private static final long serialVersionUID = 1L;

  private final String coordinates;

  /**
   * @param what what is missing, as the message begins
   * @param coordinates Maven coordinates of what to add
   */
  public ModelMissingException(String what, String coordinates) {
    super(what + ": add " + coordinates + " to the class path");
    this.coordinates = coordinates;
  }

  /** Maven coordinates of what to add, such as {@code dev.attache:attache-models:0.1.0}. */
  public String coordinates() {
    return coordinates;
  }
}
