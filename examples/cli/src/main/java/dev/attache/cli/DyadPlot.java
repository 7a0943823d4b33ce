package dev.attache.cli;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws the monthly counts of the pairs with most events. */
final class DyadPlot {
  private static final int PAIRS = 6;

  /** Up to so many months each month has a marker; with more, markers would hide the lines. */
  private static final int MARKED_MONTHS = 36;

  /** Colours that can be told apart with every kind of colour vision (Okabe and Ito, 2008). */
  private static final Color[] COLOURS = {
    new Color(0x0072B2),
    new Color(0xD55E00),
    new Color(0x009E73),
    new Color(0xCC79A7),
    new Color(0x56B4E9),
    new Color(0xE69F00)
  };

  private DyadPlot() {}

  static void draw(MonthlyCounts counts, Path file) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Map<String, TreeMap<String, Integer>> pairs = counts.byPair();
    List<String> order = new ArrayList<>(pairs.keySet());
    order.sort(
        (a, b) -> {
          int byCount = Integer.compare(sum(pairs.get(b)), sum(pairs.get(a)));
          return byCount != 0 ? byCount : a.compareTo(b);
        });
    List<String> shown = order.subList(0, Math.min(PAIRS, order.size()));
    List<YearMonth> months = months(shown, pairs);
    XYChart chart = chart();
    int highest = 1;
    for (String pair : shown) {
      TreeMap<String, Integer> perMonth = pairs.getOrDefault(pair, new TreeMap<>());
      List<Date> x = new ArrayList<>();
      List<Integer> y = new ArrayList<>();
      for (YearMonth month : months) {
        x.add(Date.from(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
        int count = perMonth.getOrDefault(month.toString(), 0);
        y.add(count);
        highest = Math.max(highest, count);
      }
      XYSeries series = chart.addSeries(pair, x, y);
      if (months.size() > MARKED_MONTHS) {
        series.setMarker(SeriesMarkers.NONE);
      }
    }
    chart.getStyler().setYAxisMin(0.0).setYAxisMax((double) highest);
    String name = file.toString();
    String base = name.endsWith(".svg") ? name.substring(0, name.length() - 4) : name;
    VectorGraphicsEncoder.saveVectorGraphic(chart, base, VectorGraphicsFormat.SVG);
  }

  private static XYChart chart() {
    XYChart chart =
        new XYChartBuilder()
            .width(960)
            .height(540)
            .title("Events a month, most frequent pairs")
            .xAxisTitle("month")
            .yAxisTitle("events")
            .build();
    chart.getStyler().setSeriesColors(COLOURS);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setLegendBorderColor(Color.WHITE);
    chart.getStyler().setPlotBorderVisible(false);
    chart.getStyler().setYAxisDecimalPattern("0");
    chart.getStyler().setMarkerSize(6);
    chart.getStyler().setDatePattern("yyyy-MM").setTimezone(TimeZone.getTimeZone("UTC"));
    return chart;
  }

  /** Every month from the first to the last of what is shown; a month without events is zero. */
  private static List<YearMonth> months(
      List<String> shown, Map<String, TreeMap<String, Integer>> pairs) {
    YearMonth first = null;
    YearMonth last = null;
    for (String pair : shown) {
      TreeMap<String, Integer> perMonth = pairs.getOrDefault(pair, new TreeMap<>());
      YearMonth from = YearMonth.parse(perMonth.firstKey());
      YearMonth to = YearMonth.parse(perMonth.lastKey());
      first = first == null || from.isBefore(first) ? from : first;
      last = last == null || to.isAfter(last) ? to : last;
    }
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth month = first; month != null && !month.isAfter(last); ) {
      months.add(month);
      month = month.plusMonths(1);
    }
    return months;
  }

  private static int sum(@Nullable Map<String, Integer> perMonth) {
    return perMonth == null ? 0 : perMonth.values().stream().mapToInt(Integer::intValue).sum();
  }
}
