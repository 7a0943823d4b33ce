package dev.attache.internal;

/** Ids of a letter and a number from 1, such as {@code E12}. */
public final class Ids {
  private Ids() {}

  /** The place of the thing in its list, from 0, or −1 where {@code id} is no such id. */
  public static int index(String id) {
    if (id.length() < 2 || id.length() > 9) {
      return -1;
    }
    int number = 0;
    for (int i = 1; i < id.length(); i++) {
      int digit = id.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number - 1;
  }
}
