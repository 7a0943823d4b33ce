package dev.attache.knowledge;

import dev.attache.DataFormatException;
import dev.attache.internal.Tsv;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user's changes to a knowledge base: tenures added, ended or taken back, and other names for
 * offices, people, states and organisations. Read from a small text file, or built in code.
 * Immutable.
 */
public final class Overlay {
  /** What a change does. */
  enum Action {
    ADD,
    END,
    RETRACT,
    ALIAS
  }

  /** One change, and where it came from. */
  record Change(
      Action action,
      String subject,
      String value,
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      boolean acting,
      String file,
      int line) {
    DataFormatException error(int column, String expected, String found) {
      return new DataFormatException(file, line, column, expected, found);
    }
  }

  private final String name;
  private final List<Change> changes;

  private Overlay(String name, List<Change> changes) {
    this.name = name;
    this.changes = List.copyOf(changes);
  }

  List<Change> changes() {
    return changes;
  }

  /** File or name, given as the source of what it adds. */
  public String name() {
    return name;
  }

  /**
   * Reads an overlay file: UTF-8, fields between tabs, a header line {@code action subject value
   * start end flags}.
   *
   * <ul>
   *   <li>{@code add, FRA/foreign-affairs, Name, 2026-03-01, (end), (acting)}: a tenure
   *   <li>{@code end, FRA/foreign-affairs, Name, , 2026-03-01}: its end
   *   <li>{@code retract, FRA/foreign-affairs, Name}: every tenure of hers in that office
   *   <li>{@code alias, SUBJECT, Other Name}: another name; the subject is an office key ({@code
   *       FRA/foreign-affairs}), a code of a state or organisation, or a person's full name
   * </ul>
   *
   * @param file name for messages
   * @throws DataFormatException with line and field, where the file says anything else
   */
  public static Overlay parse(String file, byte[] utf8) {
    List<Change> changes = new ArrayList<>();
    for (Tsv.Row row : Tsv.parse(file, utf8).rows()) {
      Action action = action(row);
      String subject = row.require("subject");
      if (action != Action.ALIAS && subject.indexOf('/') < 0) {
        throw row.error("subject", "an office key such as FRA/foreign-affairs", subject);
      }
      String flags = row.optional("flags");
      if (!flags.isEmpty() && !flags.equals("acting")) {
        throw row.error("flags", "acting or nothing", flags);
      }
      PartialDate start = date(row, "start");
      PartialDate end = date(row, "end");
      if (action == Action.END && end == null) {
        throw row.error("end", "a date", "nothing");
      }
      if (start != null && end != null && end.latest().isBefore(start.earliest())) {
        throw row.error("end", "a date not before " + start, end.toString());
      }
      changes.add(
          new Change(
              action,
              subject,
              row.require("value"),
              start,
              end,
              !flags.isEmpty(),
              file,
              row.line()));
    }
    return new Overlay(file, changes);
  }

  private static Action action(Tsv.Row row) {
    String word = row.require("action");
    return switch (word) {
      case "add" -> Action.ADD;
      case "end" -> Action.END;
      case "retract" -> Action.RETRACT;
      case "alias" -> Action.ALIAS;
      default -> throw row.error("action", "add, end, retract or alias", word);
    };
  }

  private static @Nullable PartialDate date(Tsv.Row row, String column) {
    String text = row.optional(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      throw row.error(column, "a date such as 2026-03-01, 2026-03 or 2026", text);
    }
  }

  /**
   * Starts an overlay in code.
   *
   * @param name what errors and {@link Tenure#source} call it
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** Collects changes. Not safe for use by several threads. */
  public static final class Builder {
    private final String name;
    private final List<Change> changes = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    /** A tenure; {@code end} null where it goes on. */
    public Builder add(
        String officeId, String holder, PartialDate start, @Nullable PartialDate end) {
      return change(Action.ADD, officeId, holder, start, end, false);
    }

    /** A tenure as acting or caretaker holder; {@code end} null where it goes on. */
    public Builder addActing(
        String officeId, String holder, PartialDate start, @Nullable PartialDate end) {
      return change(Action.ADD, officeId, holder, start, end, true);
    }

    /** Ends the open tenure of a holder. */
    public Builder end(String officeId, String holder, PartialDate end) {
      return change(Action.END, officeId, holder, null, end, false);
    }

    /** Takes back every tenure of a holder in an office. */
    public Builder retract(String officeId, String holder) {
      return change(Action.RETRACT, officeId, holder, null, null, false);
    }

    /** Another name of an office (by key), state or organisation (by code) or person (by name). */
    public Builder alias(String subject, String other) {
      return change(Action.ALIAS, subject, other, null, null, false);
    }

    private Builder change(
        Action action,
        String subject,
        String value,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        boolean acting) {
      if (subject.isBlank() || value.isBlank()) {
        throw new IllegalArgumentException("blank: '" + subject + "', '" + value + "'");
      }
      changes.add(new Change(action, subject, value, start, end, acting, name, changes.size() + 1));
      return this;
    }

    /** The overlay of the changes so far. */
    public Overlay build() {
      return new Overlay(name, changes);
    }
  }
}
