package dev.attache.robustness;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.cli.Analyses;
import dev.attache.cli.HostileTexts;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Named;

/**
 * Prints the processor time a character takes in each hostile text, short and long: where it does
 * not grow, time is in proportion to length. Arguments: the two lengths.
 */
public final class HostileCost {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private HostileCost() {}

  public static void main(String[] arguments) {
    List<Named<String>> small = HostileTexts.of(Integer.parseInt(arguments[0])).toList();
    List<Named<String>> large = HostileTexts.of(Integer.parseInt(arguments[1])).toList();
    small.forEach(text -> nanoseconds(text.getPayload())); // warms up
    System.out.println("text\tcharacters\tns each\tcharacters\tns each");
    for (int i = 0; i < small.size(); i++) {
      String one = small.get(i).getPayload();
      String other = large.get(i).getPayload();
      System.out.printf(
          "%s\t%d\t%.0f\t%d\t%.0f%n",
          small.get(i).getName(),
          one.length(),
          nanoseconds(one) / Math.max(1.0, one.length()),
          other.length(),
          nanoseconds(other) / Math.max(1.0, other.length()));
    }
  }

  private static long nanoseconds(String text) {
    Attache attache = Analyses.ATTACHE;
    long before = CLOCK.getCurrentThreadCpuTime();
    attache.analyze(Document.of(text, Analyses.DATE));
    return CLOCK.getCurrentThreadCpuTime() - before;
  }
}
