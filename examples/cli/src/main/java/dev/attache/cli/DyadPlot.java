package dev.attache.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Draws the monthly counts of the pairs with most events. */
final class DyadPlot {
  private static final int PAIRS = 8;

  private DyadPlot() {}

  static void draw(MonthlyCounts counts, Path file) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Map<String, TreeMap<String, Integer>> pairs = counts.byPair();
    TreeSet<String> months = new TreeSet<>();
    pairs.values().forEach(perMonth -> months.addAll(perMonth.keySet()));
    XYChart chart =
        new XYChartBuilder()
            .width(960)
            .height(540)
            .title("Events a month")
            .xAxisTitle("month")
            .yAxisTitle("events")
            .build();
    chart.getStyler().setDatePattern("yyyy-MM").setTimezone(java.util.TimeZone.getTimeZone("UTC"));
    List<String> order = new ArrayList<>(pairs.keySet());
    order.sort(
        (a, b) -> {
          int byCount = Integer.compare(sum(pairs.get(b)), sum(pairs.get(a)));
          return byCount != 0 ? byCount : a.compareTo(b);
        });
    for (String pair : order.subList(0, Math.min(PAIRS, order.size()))) {
      List<Date> x = new ArrayList<>();
      List<Integer> y = new ArrayList<>();
      for (String month : months) {
        LocalDate first = LocalDate.parse(month + "-01");
        x.add(Date.from(first.atStartOfDay(ZoneOffset.UTC).toInstant()));
        y.add(pairs.getOrDefault(pair, new TreeMap<>()).getOrDefault(month, 0));
      }
      chart.addSeries(pair, x, y);
    }
    String name = file.toString();
    String base = name.endsWith(".svg") ? name.substring(0, name.length() - 4) : name;
    VectorGraphicsEncoder.saveVectorGraphic(chart, base, VectorGraphicsFormat.SVG);
  }

  private static int sum(@org.jspecify.annotations.Nullable Map<String, Integer> perMonth) {
    return perMonth == null ? 0 : perMonth.values().stream().mapToInt(Integer::intValue).sum();
  }
}
