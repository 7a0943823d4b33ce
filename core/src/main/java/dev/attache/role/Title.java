package dev.attache.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of a title.
 *
 * @param words as the tables spell it, for one holder
 * @param office canonical English
 * @param type class of office, {@code rank} or {@code inherit}
 * @param use where it is a mention
 * @param in places it has this meaning in; empty for all others
 * @param place where it belongs when nothing else says so, or null
 * @param takes prepositions whose object belongs to it
 * @param sex {@code m} or {@code f} where the word is said of one only, or null
 * @param portfolio whether it is made of a field of government
 */
record Title(
    String words,
    String office,
    String type,
    Use use,
    Set<String> in,
    @Nullable String place,
    Set<String> takes,
    @Nullable String sex,
    boolean portfolio) {
  static final String RANK = "rank";
  static final String INHERIT = "inherit";
  static final String OTHER = "other";
  static final String HEAD = "head";
  private static final Set<String> STAFF =
      Set.of(
          "spokesperson",
          "foreign-affairs-spokesperson",
          "chief-of-staff",
          "national-security-adviser",
          "presidential-aide");
  private static final Set<String> LEADS =
      Set.of(
          "Director",
          "Head",
          "Chair",
          "Chairman",
          "Chairwoman",
          "Chairperson",
          "Director-General",
          "Secretary-General",
          "Commissioner",
          "Commander",
          "Commander-in-Chief",
          "Administrator",
          "Secretary");
  private static final Set<String> GENERAL =
      Set.of("Head of State", "Head of Government", "Monarch");

  /** Where a title is a mention. */
  enum Use {
    FREE,
    ANCHORED,
    NAMED
  }

  /** Whether the office is named in full only with the body it leads: "Director of …". */
  boolean leads() {
    return LEADS.contains(office.substring(office.lastIndexOf(' ') + 1))
        || office.endsWith("Chief of Staff");
  }

  /** Whether the object of a preposition is whose office it is, rather than what it is for. */
  boolean owns(String preposition) {
    return preposition.equals("of")
        || preposition.equals("from")
        || STAFF.contains(type) && !preposition.equals("on");
  }

  /** True for titles of somebody sent to a place. */
  boolean isSent() {
    return type.equals("special-envoy") || type.equals("ambassador");
  }

  /** True for vice presidents, deputy ministers and the like. */
  boolean isDeputy() {
    return words.startsWith("vice ") || words.startsWith("deputy ");
  }

  /** True for ministers and secretaries, whose "of" may name a matter of several words. */
  boolean isPortfolio() {
    return words.startsWith("minister ") || words.startsWith("secretary ");
  }

  /** Whether one is said of men and the other of women. */
  boolean otherSex(Title other) {
    return sex != null && other.sex != null && !sex.equals(other.sex);
  }

  /** True for titles of one field of government, which other generic titles may go back to. */
  boolean endsWith(String word) {
    return words.equals(word) || words.endsWith(" " + word);
  }

  /** True for words that name a class of office rather than one title of it. */
  boolean isGeneral() {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean chief = last.equals("chief") && !words.startsWith("commander");
    return GENERAL.contains(office) || last.equals("diplomat") || chief;
  }

  /** True for words before which a field of government can stand that no table has. */
  boolean takesField() {
    return leavesFieldOpen() || words.equals("administrator") || words.equals("commissioner");
  }

  /** True for words that say which field of government only with more beside them. */
  boolean leavesFieldOpen() {
    return words.equals("minister") || words.equals("secretary");
  }
}
