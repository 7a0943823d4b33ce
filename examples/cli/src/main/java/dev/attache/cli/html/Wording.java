package dev.attache.cli.html;

import dev.attache.Analysis;
import dev.attache.date.DateMention;
import dev.attache.entity.Entity;
import dev.attache.event.Event;
import dev.attache.role.RoleMention;
import dev.attache.stance.Party;
import dev.attache.stance.Stance;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How results are put to people, in a brief as on a page. */
public final class Wording {
  /** Stands for what is not known. */
  public static final String UNKNOWN = "–";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final List<String> CERTAINTY =
      List.of(
          "certainly not",
          "probably not",
          "possibly not",
          "open",
          "possible",
          "probable",
          "certain");

  private Wording() {}

  /** A day with its weekday. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** The days a date may cover, or the empty string where it has no bounds. */
  public static String days(DateMention date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first == null && last == null) {
      return "";
    }
    if (first == null) {
      return "until " + DAY.format(last);
    }
    if (last == null) {
      return "from " + DAY.format(first);
    }
    if (first.equals(last)) {
      return DAY.format(first);
    }
    DateTimeFormatter start = first.getYear() == last.getYear() ? SHORT : LONG;
    return start.format(first) + " – " + LONG.format(last);
  }

  /** The state or organisation of an actor. */
  public static String country(Entity entity) {
    return Stream.of(entity.country(), entity.org(), entity.code())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** The offices of an actor in this text, or the empty string. */
  public static String offices(Analysis analysis, Entity entity) {
    return analysis.rolesOf(entity).stream()
        .map(Wording::title)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** An office with its modifier and state. */
  public static String title(RoleMention role) {
    String modifier = role.modifier() == null ? "" : lower(role.modifier()) + " ";
    String places =
        role.countries().isEmpty()
            ? Objects.requireNonNullElse(role.country(), "")
            : String.join(", ", role.countries());
    return modifier + role.office() + (places.isEmpty() ? "" : " (" + places + ")");
  }

  /** Who holds an office. */
  public static String holder(RoleMention role) {
    if (role.holder() != null) {
      return role.holder();
    }
    return role.holders().isEmpty() ? "holder not known" : String.join(", ", role.holders());
  }

  /** An interval such as {@code 2025-01-21/..} in words, or null. */
  static @Nullable String tenure(@Nullable String interval) {
    if (interval == null) {
      return null;
    }
    return interval.endsWith("/..")
        ? "since " + interval.substring(0, interval.length() - 3)
        : interval.replace("/", " to ");
  }

  /** Who holds a stance. */
  public static String holders(Stance stance) {
    String holders = stance.holders().stream().map(Party::name).collect(Collectors.joining(", "));
    return holders.isEmpty() ? "unnamed" : holders;
  }

  /** How strong a stance is, and how certain what it is about. */
  public static String force(Stance stance) {
    return "strength " + stance.strength() + " of 5, " + CERTAINTY.get(stance.certainty() + 3);
  }

  public static String name(@Nullable Party party) {
    return party == null ? UNKNOWN : party.name();
  }

  /** What kind of engagement an event is, or else its category. */
  public static String kind(Event event) {
    return event.kind() == null ? event.plover().name() : event.kind().name();
  }

  /** Who takes part in an engagement, or who acts on whom. */
  public static String parties(Analysis analysis, Event event) {
    return event.kind() != null && !event.participants().isEmpty()
        ? String.join(", ", event.participants())
        : names(analysis, event.source()) + " → " + names(analysis, event.target());
  }

  private static String names(Analysis analysis, List<String> ids) {
    String names =
        ids.stream()
            .map(analysis::entity)
            .filter(Objects::nonNull)
            .map(Entity::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? UNKNOWN : names;
  }

  /** The words under several spans. */
  public static String surfaces(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }

  public static String quote(String surface) {
    return "“" + surface + "”";
  }

  /** At most so many characters, cut at a space where there is one. */
  public static String cut(String surface, int limit) {
    if (surface.length() <= limit) {
      return surface;
    }
    int space = surface.lastIndexOf(' ', limit);
    int end = space > limit / 2 ? space : limit;
    return surface.substring(0, Character.isHighSurrogate(surface.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }

  /** The name of a constant as a word. */
  public static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
