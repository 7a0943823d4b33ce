package dev.attache.trainer.knowledge;

import dev.attache.knowledge.OfficeClass;
import java.util.Set;

/** Which offices one person holds at a time. */
final class Posts {
  /** Of these a state has many, but one for each qualifier: to one country, of one service. */
  private static final Set<String> ONE_EACH = Set.of("ambassador", "intelligence");

  private final Rulings rulings;

  Posts(Rulings rulings) {
    this.rulings = rulings;
  }

  /** By the class of the office, its qualifier, or a ruling on that office. */
  boolean single(String office) {
    String[] parts = office.split("/", 3);
    OfficeClass type = OfficeClass.of(parts[1]);
    return (type != null && type.single())
        || (parts.length > 2 && ONE_EACH.contains(parts[1]))
        || rulings.one(office);
  }
}
