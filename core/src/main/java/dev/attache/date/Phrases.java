package dev.attache.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the words of entries that have several: "at least", "New Year's Eve". */
final class Phrases {
  private final Lexicon lexicon;

  Phrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void join(List<Item> items, String text) {
    int written = 0;
    int read = 0;
    while (read < items.size()) {
      Item item = items.get(read);
      int end = read + 1;
      Entry entry = item.entry;
      if (entry != null && entry.chains.length > 0) {
        Entry.Chain chain = match(items, read, entry);
        if (chain != null) {
          end = read + 1 + chain.rest().length;
          item.end = items.get(end - 1).end;
          item.entry = chain.whole();
          item.sorts = chain.whole().sorts;
          if (!Ascii.upper(text.charAt(item.start))) {
            item.sorts &= ~chain.whole().capital;
          }
        }
      }
      items.set(written++, item);
      read = end;
    }
    items.subList(written, items.size()).clear();
  }

  private static Entry.@Nullable Chain match(List<Item> items, int at, Entry entry) {
    for (Entry.Chain chain : entry.chains) {
      int[] rest = chain.rest();
      int i = 0;
      while (i < rest.length && at + 1 + i < items.size()) {
        Item next = items.get(at + 1 + i);
        if (next.gap || next.entry == null || next.entry.id != rest[i]) {
          break;
        }
        i++;
      }
      if (i == rest.length) {
        return chain;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return "Phrases[" + lexicon.size() + "]";
  }
}
