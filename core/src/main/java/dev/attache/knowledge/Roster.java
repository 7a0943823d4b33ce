package dev.attache.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who held one office on one day. */
final class Roster {
  /** How long past what its source can vouch for an open tenure is still the likely answer. */
  private static final int LIKELY_DAYS = 900;

  private static final int LIKELY_DAYS_HEAD_OF_STATE = 1500;

  private static final Set<String> MINISTERS =
      Set.of(
          "foreign-affairs",
          "defence",
          "interior",
          "finance",
          "trade",
          "justice",
          "energy",
          "european-affairs",
          "deputy-head-of-government");

  private Roster() {}

  /** One tenure as numbers, whether it is of the store or of an overlay. */
  private record Row(int start, int end, int known, String holder) {}

  static Resolution at(Store store, Edits edits, String id, @Nullable LocalDate date) {
    int office = store.offices.findOffice(id);
    Office added = edits.office(id);
    if (office < 0 && added == null) {
      return new Resolution(Answer.UNKNOWN, id, null, place(id), null, List.of(), null, null, null);
    }
    String title =
        office >= 0 ? store.offices.officeTitle(office) : added == null ? "" : added.title();
    if (date == null) {
      return new Resolution(
          Answer.UNKNOWN, id, title, place(id), null, List.of(), null, null, null);
    }
    boolean single = office >= 0 ? store.offices.single(office) : added != null && added.single();
    List<Tenure> changed = edits.changed(id);
    int from = changed != null || office < 0 ? 0 : store.offices.firstTenure(office);
    int to = changed != null ? changed.size() : office < 0 ? 0 : store.offices.endTenure(office);
    Found found =
        changed == null ? stored(store, from, to, date, single) : edited(changed, date, single);
    if (found.answer == Answer.LIKELY
        && changed == null
        && outlived(store, edits, found.row, date)) {
      found = new Found(Answer.UNKNOWN, found.row, List.of(store.tenures.holder(found.row)));
    }
    Tenure tenure =
        found.row < 0 || found.answer == Answer.UNKNOWN || found.answer == Answer.CONFLICT
            ? null
            : changed == null ? store.tenures.tenure(found.row) : changed.get(found.row);
    return new Resolution(
        found.answer,
        id,
        tenure == null ? title : tenure.title(),
        place(id),
        tenure == null ? null : tenure.holder().name(),
        found.candidates,
        tenure,
        tenure == null ? store.asOf() : tenure.knownUntil(),
        tenure == null ? null : tenure.source());
  }

  /**
   * Whether a minister was last known to be in office before the government of the day began: of
   * two ministers of foreign affairs one does not outlast a head of government. The ambassadors of
   * an executive president go with the one who sent them.
   */
  private static boolean outlived(Store store, Edits edits, int row, LocalDate date) {
    boolean envoy = store.tenures.type(row).equals("ambassador");
    if (store.tenures.end(row) != 0 || !envoy && !MINISTERS.contains(store.tenures.type(row))) {
      return false;
    }
    String office = store.tenures.officeId(row);
    String head = place(office) + "/head-of-government";
    boolean president = store.offices.findOffice(head) < 0;
    Tenure leader =
        at(store, edits, president ? place(office) + "/head-of-state" : head, date).tenure();
    PartialDate start = leader == null ? null : leader.start();
    if (start == null || leader == null) {
      return false;
    }
    LocalDate known = PartialDate.unpack(store.tenures.known(row)).latest();
    if (!envoy) {
      return start.earliest().isAfter(known);
    }
    Tenure state = at(store, edits, place(office) + "/head-of-state", date).tenure();
    boolean executive = state != null && state.holder().key().equals(leader.holder().key());
    return executive && !start.earliest().isBefore(known);
  }

  private static String place(String id) {
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  private record Found(Answer answer, int row, List<String> candidates) {}

  private static Found stored(Store store, int from, int to, LocalDate date, boolean single) {
    int day = PartialDate.of(date).packed();
    boolean state = from < to && store.tenures.type(from).equals("head-of-state");
    int limit = state ? LIKELY_DAYS_HEAD_OF_STATE : LIKELY_DAYS;
    if (single) {
      for (int row = to - 1; row >= from; row--) {
        if (store.tenures.start(row) <= day
            && (store.tenures.start(row) != 0 || store.tenures.end(row) != 0)) {
          if (row > from && handover(store, row - 1, row, day)) {
            return new Found(Answer.LIKELY, row - 1, List.of(store.tenures.holder(row)));
          }
          Answer answer =
              row + 1 < to && nearerToNext(store, row, row + 1, date)
                  ? Answer.UNKNOWN
                  : judge(
                      store.tenures.start(row),
                      store.tenures.end(row),
                      store.tenures.known(row),
                      day,
                      date,
                      limit);
          return new Found(
              answer,
              row,
              answer == Answer.UNKNOWN ? List.of(store.tenures.holder(row)) : List.of());
        }
      }
      return new Found(Answer.UNKNOWN, -1, List.of());
    }
    List<Row> rows = new ArrayList<>();
    for (int row = from; row < to; row++) {
      rows.add(
          new Row(
              store.tenures.start(row),
              store.tenures.end(row),
              store.tenures.known(row),
              store.tenures.holder(row)));
    }
    return several(rows, from, day, date, limit);
  }

  /**
   * Whether a day is the one on which one holder followed another. A text of that day mostly speaks
   * of the one who was in office in the morning.
   */
  private static boolean handover(Store store, int before, int row, int day) {
    return store.tenures.start(row) == day
        && store.tenures.end(before) == day
        && store.tenures.start(before) < day
        && store.tenures.confidence(row) != Confidence.LOW;
  }

  /** Whether an open tenure was last known longer before a day than the next one began after it. */
  private static boolean nearerToNext(Store store, int row, int next, LocalDate date) {
    if (store.tenures.end(row) != 0 || store.tenures.start(next) == 0) {
      return false;
    }
    long known = PartialDate.unpack(store.tenures.known(row)).latest().toEpochDay();
    long start = PartialDate.unpack(store.tenures.start(next)).earliest().toEpochDay();
    long day = date.toEpochDay();
    return day - known > start - day;
  }

  private static Found edited(List<Tenure> history, LocalDate date, boolean single) {
    int day = PartialDate.of(date).packed();
    List<Row> rows = new ArrayList<>();
    for (Tenure tenure : history) {
      rows.add(
          new Row(
              packed(tenure.start()),
              packed(tenure.end()),
              PartialDate.of(tenure.knownUntil()).packed(),
              tenure.holder().name()));
    }
    if (!single) {
      return several(rows, 0, day, date, LIKELY_DAYS);
    }
    for (int i = rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      if (row.start <= day) {
        Answer answer = judge(row.start, row.end, row.known, day, date, LIKELY_DAYS_HEAD_OF_STATE);
        return new Found(answer, i, answer == Answer.UNKNOWN ? List.of(row.holder) : List.of());
      }
    }
    return new Found(Answer.UNKNOWN, -1, List.of());
  }

  private static int packed(@Nullable PartialDate date) {
    return date == null ? 0 : date.packed();
  }

  /** Several may hold it at once: one answer where one did, else a conflict. */
  private static Found several(List<Row> rows, int from, int day, LocalDate date, int limit) {
    List<String> candidates = new ArrayList<>();
    Answer answer = Answer.UNKNOWN;
    int found = -1;
    for (int i = rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      Answer own =
          row.start <= day
              ? judge(row.start, row.end, row.known, day, date, limit)
              : Answer.UNKNOWN;
      if (own != Answer.UNKNOWN && !candidates.contains(row.holder)) {
        candidates.add(row.holder);
        answer = found < 0 ? own : Answer.CONFLICT;
        found = from + i;
      }
    }
    return answer == Answer.CONFLICT
        ? new Found(answer, -1, candidates)
        : new Found(answer, found, List.of());
  }

  /** Of a tenure that began on or before the day. */
  private static Answer judge(int start, int end, int known, int day, LocalDate date, int limit) {
    boolean vague = vague(start, day);
    if (end != 0) {
      if (day >= end && !within(end, day)) {
        return Answer.UNKNOWN;
      }
      return vague || within(end, day) ? Answer.LIKELY : Answer.KNOWN;
    }
    if (day <= known || within(known, day)) {
      return vague ? Answer.LIKELY : Answer.KNOWN;
    }
    long past = date.toEpochDay() - PartialDate.unpack(known).latest().toEpochDay();
    return past <= limit ? Answer.LIKELY : Answer.UNKNOWN;
  }

  /** Whether a start is so imprecise that the day may lie before it. */
  private static boolean vague(int start, int day) {
    return start == 0 || within(start, day);
  }

  /** Whether a date without day or month is of the day's month or year. */
  private static boolean within(int partial, int day) {
    if ((partial & 31) != 0) {
      return false;
    }
    return (partial >>> 5 & 15) != 0 ? partial >>> 5 == day >>> 5 : partial >>> 9 == day >>> 9;
  }
}
