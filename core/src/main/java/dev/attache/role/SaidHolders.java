package dev.attache.role;

import dev.attache.internal.Grouped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom a document names as the holder of which office. */
final class SaidHolders {
  /** How many phrases back one is looked for. */
  private static final int REACH = 60;

  private final Map<String, List<RolePhrase>> byOffice = new HashMap<>();
  private final OfficeReader offices;

  SaidHolders(OfficeReader offices) {
    this.offices = offices;
  }

  /** Keeps a phrase with a name beside it; an office with a qualifier answers without it too. */
  void named(RolePhrase phrase) {
    found(phrase);
    String id = phrase.officeId;
    if (id != null) {
      String plain = withoutQualifier(id);
      if (!plain.equals(id) && !Title.OTHER.equals(phrase.officeClass)) {
        add(plain + "/*", phrase);
      }
    }
  }

  /** Keeps a phrase whose holder was found elsewhere. */
  void found(RolePhrase phrase) {
    if (phrase.officeId != null) {
      add(phrase.officeId, phrase);
    }
  }

  private void add(String office, RolePhrase phrase) {
    Grouped.of(byOffice, office).add(phrase);
  }

  /** The last phrase before that names this office's holder, else the first after, or null. */
  @Nullable RolePhrase like(RolePhrase phrase) {
    if (phrase.officeId == null) {
      return null;
    }
    RolePhrase best = null;
    List<RolePhrase> same = byOffice.getOrDefault(phrase.officeId, List.of());
    if (same.isEmpty() && phrase.qualifier == null && offices.titleOf(phrase.officeId) == null) {
      same = byOffice.getOrDefault(withoutQualifier(phrase.officeId) + "/*", List.of());
    }
    int last = Math.max(0, same.size() - REACH);
    for (int k = same.size() - 1; k >= last; k--) {
      RolePhrase other = same.get(k);
      if (other.holder == null || other.modifier != phrase.modifier) {
        continue;
      }
      if (other.coreFrom < phrase.coreFrom) {
        return best != null && best.coreFrom < other.coreFrom ? best : other;
      }
      best = other;
    }
    return best;
  }

  private static String withoutQualifier(String officeId) {
    int first = officeId.indexOf('/');
    int second = officeId.indexOf('/', first + 1);
    return second < 0 ? officeId : officeId.substring(0, second);
  }
}
