package dev.attache.actor.internal;

import dev.attache.internal.Deflated;
import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;

/**
 * Which name lists a run of tokens is in. Names are known by the hash of their letters and digits,
 * folded, so that hyphens, dots and the places where tokens are cut do not matter; acronyms by the
 * hash of their capitals, so that "US" is not "us". Immutable once {@link Builder#build built}.
 */
public final class NameLists {
  private static final int MARK = 0x414E4C53; // "ANLS"
  private static final int VERSION = 2;
  private static final int PREFIX = 1 << 30; // a longer name begins so
  private static final int ANY = PREFIX - 1;
  private static final int EMPTY = 0x2545F491;
  private static final int ACRONYM = 0x7F4A7C15;
  static final int LONGEST = 9; // tokens

  private final IntMap entries;

  private NameLists(IntMap entries) {
    this.entries = entries;
  }

  public static NameLists read(String file, byte[] packed) {
    return new NameLists(readEntries(file, packed));
  }

  private static IntMap readEntries(String file, byte[] packed) {
    ModelReader in = ModelReader.open(file, Deflated.inflate(file, packed), MARK, VERSION);
    IntMap entries = IntMap.read(in);
    in.end();
    return entries;
  }

  /** Hash of a name so far; go on with {@link #extend}. */
  static int start() {
    return EMPTY;
  }

  static int extend(int hash, CharSequence text, int start, int end) {
    int h = hash;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Chars.isWordChar(c)) {
        h = Chars.step(h, Chars.fold(c));
      }
    }
    return h;
  }

  /** Lists the name with this hash is in, as bits; 0 for none. */
  int lists(int hash) {
    return entries.get(Chars.mix(hash)) & ANY;
  }

  /** Lists and the prefix bit. */
  int entry(int hash) {
    return entries.get(Chars.mix(hash));
  }

  static boolean isPrefix(int entry) {
    return (entry & PREFIX) != 0;
  }

  static int listsOf(int entry) {
    return entry & ANY;
  }

  /**
   * One past the last token of the longest name that begins at {@code from} and is in one of the
   * given lists, or {@code from} where there is none.
   */
  public int longest(
      CharSequence text, int[] starts, int[] ends, int from, int to, NameList... of) {
    int wanted = 0;
    for (NameList list : of) {
      wanted |= list.bit();
    }
    if (to > from && (acronym(text, starts[from], ends[from]) & wanted) != 0) {
      return from + 1;
    }
    int h = start();
    int longest = from;
    for (int j = from; j < Math.min(to, from + LONGEST); j++) {
      h = extend(h, text, starts[j], ends[j]);
      int entry = entry(h);
      if ((listsOf(entry) & wanted) != 0 && Chars.isWordChar(text.charAt(ends[j] - 1))) {
        longest = j + 1;
      }
      if (!isPrefix(entry)) {
        break;
      }
    }
    return longest;
  }

  /** Lists that an acronym in capitals, with or without dots, is in. */
  int acronym(CharSequence text, int start, int end) {
    return entries.get(acronymKey(text, start, end)) & ANY;
  }

  private static int acronymKey(CharSequence text, int start, int end) {
    int h = ACRONYM;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '.') {
        h = Chars.step(h, c);
      }
    }
    return Chars.mix(h);
  }

  /** True where a name is known by its capitals alone: "NATO", "U.S.", "M23". */
  public static boolean isAcronym(CharSequence name) {
    int upper = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Chars.isUpper(c)) {
        upper++;
      } else if (!Chars.isDigit(c) && c != '.' && c != '&' && c != '-') {
        return false;
      }
    }
    return upper >= 1 && name.length() <= 8;
  }

  /** Collects names. Not safe for use by several threads. */
  public static final class Builder {
    private final IntMap entries;
    private boolean built;

    public Builder() {
      entries = new IntMap(1024);
    }

    /** Starts from a packed resource. */
    public Builder(String file, byte[] packed) {
      entries = readEntries(file, packed);
    }

    public Builder add(NameList list, CharSequence name) {
      if (built) {
        throw new IllegalStateException("the lists are built: a new name would change them");
      }
      if (isAcronym(name)) {
        entries.or(acronymKey(name, 0, name.length()), list.bit());
        return this;
      }
      int h = EMPTY;
      boolean gap = false;
      int letters = 0;
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        if (!Chars.isWordChar(c)) {
          gap = true;
          continue;
        }
        if (gap && letters > 0) {
          entries.or(Chars.mix(h), PREFIX);
        }
        gap = false;
        letters++;
        h = Chars.step(h, Chars.fold(c));
      }
      if (letters > 0) {
        entries.or(Chars.mix(h), list.bit());
      }
      return this;
    }

    public int size() {
      return entries.size();
    }

    /** The lists; no name can be added any more. */
    public NameLists build() {
      built = true;
      return new NameLists(entries);
    }

    public byte[] pack() {
      ModelWriter out = new ModelWriter(MARK, VERSION);
      entries.write(out);
      return Deflated.deflate(out.toBytes());
    }
  }
}
