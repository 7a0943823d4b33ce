package dev.attache.date;

import dev.attache.date.TimexValue.Amount;
import dev.attache.date.TimexValue.Duration;
import dev.attache.date.TimexValue.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of lengths of time. */
final class Durations {
  private static final int HUNDRED = 100;

  private Durations() {}

  static Duration of(Meaning m) {
    int amount = m.get(Field.AMOUNT, HUNDRED);
    int symbol = m.get(Field.UNIT, Symbols.PERIOD);
    if (amount == Meaning.VAGUE) {
      return of(TimexValue.UNKNOWN, unit(symbol));
    }
    int rest = amount % HUNDRED;
    if (m.get(Field.REST, Meaning.VAGUE) > 0) {
      Unit finer = finer(symbol);
      return finer == null
          ? whole(amount, symbol)
          : new Duration(
              List.of(new Amount(amount, unit(symbol)), new Amount(m.get(Field.REST), finer)));
    }
    if (rest == 0) {
      return whole(amount, symbol);
    }
    // a half of a unit is read in the next finer one, as TimeML writes it
    int whole = amount - rest;
    Unit finer = finer(symbol);
    if (finer == null) {
      return whole(amount, symbol);
    }
    int times = finer == Unit.MONTH ? 12 : 60;
    if (rest * times % HUNDRED != 0) {
      return whole(amount, symbol);
    }
    Amount fine = new Amount(rest * times, finer);
    return whole == 0
        ? new Duration(List.of(fine))
        : new Duration(List.of(new Amount(whole, unit(symbol)), fine));
  }

  private static @Nullable Unit finer(int symbol) {
    return switch (symbol) {
      case Symbols.YEAR -> Unit.MONTH;
      case Symbols.HOUR -> Unit.MINUTE;
      case Symbols.MINUTE -> Unit.SECOND;
      default -> null;
    };
  }

  /** Counted decades and centuries are written in years. */
  private static Duration whole(int amount, int symbol) {
    return switch (symbol) {
      case Symbols.DECADE -> times(amount, 10, Unit.YEAR);
      case Symbols.CENTURY -> times(amount, HUNDRED, Unit.YEAR);
      case Symbols.MILLENNIUM -> times(amount, 1000, Unit.YEAR);
      case Symbols.HALF -> times(amount, 6, Unit.MONTH);
      case Symbols.QUARTER -> of(amount, Unit.QUARTER);
      case Symbols.SEASON -> times(amount, 3, Unit.MONTH);
      default -> of(amount, unit(symbol));
    };
  }

  private static Duration times(int amount, int each, Unit unit) {
    long product = (long) amount * each;
    return of((int) Math.min(product, 2_000_000_000L), unit);
  }

  private static Duration of(int hundredths, Unit unit) {
    return new Duration(List.of(new Amount(hundredths, unit)));
  }

  static Unit unit(int symbol) {
    return switch (symbol) {
      case Symbols.SECOND -> Unit.SECOND;
      case Symbols.MINUTE -> Unit.MINUTE;
      case Symbols.HOUR -> Unit.HOUR;
      case Symbols.DAY -> Unit.DAY;
      case Symbols.WEEKEND -> Unit.WEEKEND;
      case Symbols.WEEK -> Unit.WEEK;
      case Symbols.MONTH -> Unit.MONTH;
      case Symbols.QUARTER, Symbols.SEASON -> Unit.QUARTER;
      case Symbols.YEAR -> Unit.YEAR;
      case Symbols.DECADE -> Unit.DECADE;
      case Symbols.CENTURY -> Unit.CENTURY;
      case Symbols.MILLENNIUM -> Unit.MILLENNIUM;
      default -> Unit.PERIOD;
    };
  }
}
