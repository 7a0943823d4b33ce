package dev.attache.trainer.knowledge;

import dev.attache.knowledge.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes one history of each office out of what several sources say. Of two sources the better one
 * is believed where they differ; within one source the latest start wins, and the one before ends
 * there.
 */
final class Merger {
  /** What is left of a clipped spell is dropped where it is shorter than this many days. */
  private static final int SLIVER_DAYS = 45;

  /** An open spell not seen for longer than this before the next one began stays open. */
  private static final int UNSEEN_DAYS = 90;

  private static final String OBSERVATIONS = "observations";

  /** Two spells of one source, in an office that one person holds at a time. */
  record Overlap(Spell before, Spell after) {}

  private final Posts posts;
  private final List<Overlap> overlaps = new ArrayList<>();

  Merger(Posts posts) {
    this.posts = posts;
  }

  /** What was decided by the latest start, longer than some weeks. */
  List<Overlap> overlaps() {
    return overlaps;
  }

  List<Spell> merge(List<Spell> spells) {
    Map<String, List<Spell>> byOffice = new TreeMap<>();
    for (Spell spell : spells) {
      byOffice.computeIfAbsent(spell.office(), unused -> new ArrayList<>()).add(spell);
    }
    List<Spell> merged = new ArrayList<>();
    for (Map.Entry<String, List<Spell>> office : byOffice.entrySet()) {
      List<Spell> people = joinSamePerson(office.getValue());
      merged.addAll(posts.single(office.getKey()) ? timeline(people) : people);
    }
    return merged;
  }

  private static final Comparator<Spell> BY_START =
      Comparator.comparingLong(Spell::from)
          .thenComparingLong(Spell::to)
          .thenComparing(Spell::holder)
          .thenComparingInt(Spell::rank);

  /** Spells of one person that overlap or all but touch become one, as the better source has it. */
  private static List<Spell> joinSamePerson(List<Spell> spells) {
    Map<String, List<Spell>> byPerson = new TreeMap<>();
    for (Spell spell : spells) {
      byPerson.computeIfAbsent(spell.holder(), unused -> new ArrayList<>()).add(spell);
    }
    List<Spell> joined = new ArrayList<>();
    for (List<Spell> own : byPerson.values()) {
      Map<Integer, List<Spell>> byRank = new TreeMap<>();
      own.forEach(s -> byRank.computeIfAbsent(s.rank(), unused -> new ArrayList<>()).add(s));
      List<Spell> all = new ArrayList<>();
      byRank.values().forEach(layer -> all.addAll(join(layer, spells)));
      joined.addAll(join(all, spells));
    }
    joined.sort(BY_START);
    return joined;
  }

  private static List<Spell> join(List<Spell> own, List<Spell> office) {
    own.sort(BY_START);
    List<Spell> joined = new ArrayList<>();
    Spell last = null;
    for (Spell spell : own) {
      if (last != null && (touches(last, spell) || nobodyBetween(last, spell, office))) {
        last = join(last, spell);
      } else {
        if (last != null) {
          joined.add(last);
        }
        last = spell;
      }
    }
    if (last != null) {
      joined.add(last);
    }
    return joined;
  }

  /** Whether an open spell and a later one of the same person have nobody else's start between. */
  private static boolean nobodyBetween(Spell a, Spell b, List<Spell> office) {
    return a.end() == null
        && office.stream()
            .noneMatch(
                s -> !s.holder().equals(a.holder()) && s.from() > a.from() && s.from() < b.from());
  }

  private static boolean touches(Spell a, Spell b) {
    return b.from() <= a.to() + (a.rank() == b.rank() ? 1 : 120);
  }

  private static Spell join(Spell a, Spell b) {
    Spell better = a.rank() <= b.rank() ? a : b;
    Spell other = better == a ? b : a;
    PartialDate start = better.rank() == other.rank() ? a.start() : start(better, other);
    PartialDate end;
    if (better.rank() == other.rank()) {
      end = a.end() == null || b.end() == null ? openOrEnd(a, b) : later(a.end(), b.end());
    } else {
      end = end(better, other);
    }
    LocalDate known = a.known().isAfter(b.known()) ? a.known() : b.known();
    return better.withSpan(start, end, known);
  }

  /** Of an open spell and one that ends: open, unless the end is later than the open one knew. */
  private static @Nullable PartialDate openOrEnd(Spell a, Spell b) {
    Spell open = a.end() == null ? a : b;
    Spell closed = open == a ? b : a;
    if (closed.end() == null) {
      return null;
    }
    boolean laterStart = closed.from() > open.from() + 1;
    return laterStart || closed.to() > open.known().toEpochDay() ? closed.end() : null;
  }

  private static @Nullable PartialDate start(Spell better, Spell other) {
    if (better.start() == null || other.start() == null) {
      return better.start() == null ? other.start() : better.start();
    }
    boolean sharper = within(better.start(), other.start());
    return sharper ? other.start() : better.start();
  }

  /** Whether {@code sharp} is a more precise form of {@code vague}. */
  private static boolean within(PartialDate vague, PartialDate sharp) {
    return vague.day() == 0
        && sharp.toString().startsWith(vague.toString())
        && sharp.toString().length() > vague.toString().length();
  }

  private static @Nullable PartialDate end(Spell better, Spell other) {
    if (better.end() == null) {
      boolean learntLater = other.end() != null && other.to() > better.known().toEpochDay();
      return learntLater ? other.end() : null;
    }
    if (other.end() != null && within(better.end(), other.end())) {
      return other.end();
    }
    return better.end();
  }

  private static PartialDate later(PartialDate a, PartialDate b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** One holder at a time: each source, the better first, fills what is still free. */
  private List<Spell> timeline(List<Spell> spells) {
    List<Spell> taken = new ArrayList<>();
    int worst = spells.stream().mapToInt(Spell::rank).max().orElse(-1);
    for (int rank = 0; rank <= worst; rank++) {
      int own = rank;
      List<Spell> layer = new ArrayList<>(spells.stream().filter(s -> s.rank() == own).toList());
      List<Spell> cut = latestStartWins(layer);
      List<Spell> added = new ArrayList<>();
      for (Spell spell : cut) {
        taken = endedBy(spell, taken);
        added.addAll(free(spell, taken));
      }
      taken.addAll(added);
      taken.sort(BY_START);
      taken = closed(taken);
    }
    return taken;
  }

  /**
   * At any time the spell that began last; one that is interrupted goes on afterwards, as where
   * somebody stood in for a while.
   */
  private List<Spell> latestStartWins(List<Spell> layer) {
    layer.sort(BY_START);
    List<Spell> line = new ArrayList<>();
    for (Spell raw : layer) {
      Spell spell = sharpened(raw, line);
      List<Spell> next = new ArrayList<>();
      for (Spell before : line) {
        boolean overlap = before.end() == null || before.to() > spell.from();
        if (!overlap) {
          next.add(before);
          continue;
        }
        if (before.end() != null && before.to() - spell.from() > SLIVER_DAYS) {
          overlaps.add(new Overlap(before, spell));
        }
        if (spell.from() > before.from()) {
          next.add(before.withSpan(before.start(), spell.start(), before.known()));
        }
        boolean goesOn =
            before.end() != null
                && spell.end() != null
                && spell.end().month() > 0
                && before.to() - spell.to() > SLIVER_DAYS;
        if (goesOn) {
          next.add(before.withSpan(spell.end(), before.end(), before.known()));
        }
      }
      next.add(spell);
      next.sort(BY_START);
      line = next;
    }
    return line;
  }

  /** A start known to the year or month, where the one before is known to have ended within it. */
  private static Spell sharpened(Spell spell, List<Spell> line) {
    PartialDate start = spell.start();
    if (start == null || start.day() > 0 || line.isEmpty()) {
      return spell;
    }
    PartialDate end = line.get(line.size() - 1).end();
    boolean inside =
        end != null
            && within(start, end)
            && (spell.end() == null || end.compareTo(spell.end()) < 0);
    return inside ? spell.withSpan(end, spell.end(), spell.known()) : spell;
  }

  /** Somebody else seen in office after an open spell was last known: it had ended by then. */
  private static List<Spell> endedBy(Spell seen, List<Spell> taken) {
    if (!seen.source().equals(OBSERVATIONS)) {
      return taken;
    }
    List<Spell> rest = new ArrayList<>();
    for (Spell spell : taken) {
      boolean ended =
          spell.end() == null
              && spell.from() < seen.from()
              && spell.to() > seen.from()
              && seen.known().isAfter(spell.known());
      rest.add(ended ? spell.withSpan(spell.start(), seen.start(), spell.known()) : spell);
    }
    return rest;
  }

  /** An open spell ends where another begins, once all are in one line. */
  private static List<Spell> closed(List<Spell> taken) {
    List<Spell> closed = new ArrayList<>();
    for (int i = 0; i < taken.size(); i++) {
      Spell spell = taken.get(i);
      boolean last = i + 1 == taken.size();
      boolean gap = !last && taken.get(i + 1).from() - spell.known().toEpochDay() > UNSEEN_DAYS;
      closed.add(
          spell.end() == null && !last && !gap
              ? spell.withSpan(spell.start(), taken.get(i + 1).start(), spell.known())
              : spell);
    }
    return closed;
  }

  /** The part of a spell that no better source covers. */
  private static List<Spell> free(Spell spell, List<Spell> taken) {
    Spell rest = spell;
    for (Spell other : taken) {
      if (other.to() <= rest.from() || other.from() >= rest.to()) {
        continue;
      }
      long before = other.from() - rest.from();
      long after = rest.to() - other.to();
      if (before <= SLIVER_DAYS && after <= SLIVER_DAYS) {
        return List.of();
      }
      if (before >= after || (other.end() == null && before > SLIVER_DAYS)) {
        rest = rest.withSpan(rest.start(), other.start(), rest.known());
      } else if (before > SLIVER_DAYS) {
        rest = rest.withSpan(rest.start(), other.start(), rest.known());
      } else {
        PartialDate start =
            other.end() != null ? other.end() : PartialDate.of(other.known().plusDays(1));
        rest = rest.withSpan(start, rest.end(), rest.known());
      }
    }
    return rest.to() - rest.from() <= SLIVER_DAYS && !rest.equals(spell)
        ? List.of()
        : List.of(rest);
  }
}
