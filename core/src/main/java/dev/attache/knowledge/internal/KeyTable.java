package dev.attache.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From a folded key to rows of a table, by the key's hash. The rows found may include some of
 * another key with the same hash: the caller compares.
 */
public final class KeyTable {
  private final int[] hashes;
  private final int[] from;
  private final int[] rows;

  private KeyTable(int[] hashes, int[] from, int[] rows) {
    this.hashes = hashes;
    this.from = from;
    this.rows = rows;
  }

  public static KeyTable of(Columns columns, String name) {
    return new KeyTable(
        columns.column(name + ".hash"), columns.column(name + ".from"), columns.column(name));
  }

  /** Index of the first row for a hash in {@link #row}, and one past the last; equal where none. */
  public long find(int hash) {
    int low = 0;
    int high = hashes.length - 1;
    while (low <= high) {
      // hashes are spread evenly, so the place can be guessed; the guess is kept inside the range
      long span = (long) hashes[high] - hashes[low];
      long offset = (long) hash - hashes[low];
      if (offset < 0 || offset > span) {
        return 0;
      }
      int guess = span == 0 ? low : low + (int) (offset * (high - low) / span);
      if (hashes[guess] < hash) {
        low = guess + 1;
      } else if (hashes[guess] > hash) {
        high = guess - 1;
      } else {
        return (long) from[guess] << 32 | from[guess + 1];
      }
    }
    return 0;
  }

  public static int first(long found) {
    return (int) (found >>> 32);
  }

  public static int end(long found) {
    return (int) found;
  }

  public int row(int index) {
    return rows[index];
  }

  /** Collects keys and rows. Rows of one key keep the order they were added in. */
  public static final class Builder {
    private final Map<Integer, List<Integer>> byHash = new TreeMap<>();

    public void add(String folded, int row) {
      List<Integer> found =
          byHash.computeIfAbsent(Folding.hash(folded), unused -> new ArrayList<>(1));
      if (!found.contains(row)) {
        found.add(row);
      }
    }

    public void write(Columns.Writer out, String name) {
      int[] hashes = new int[byHash.size()];
      int[] from = new int[byHash.size() + 1];
      List<Integer> rows = new ArrayList<>();
      int i = 0;
      for (Map.Entry<Integer, List<Integer>> entry : byHash.entrySet()) {
        hashes[i] = entry.getKey();
        rows.addAll(entry.getValue());
        from[++i] = rows.size();
      }
      out.column(name + ".hash", hashes);
      out.column(name + ".from", from);
      out.column(name, rows.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
