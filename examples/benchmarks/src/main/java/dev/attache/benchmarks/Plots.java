package dev.attache.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Draws the figures as SVG. */
final class Plots {
  private Plots() {}

  static void draw(Figures figures, Path folder) throws IOException {
    System.setProperty("java.awt.headless", "true");
    for (Contender.Group group : Contender.Group.values()) {
      List<Figures.Line> lines =
          figures.contenders().stream().filter(line -> line.group() == group).toList();
      if (lines.size() > 1) {
        String name = group.name().toLowerCase(java.util.Locale.ROOT);
        speeds(name, lines, folder.resolve("speed-" + name));
      }
    }
    if (!figures.lengths().isEmpty()) {
      lengths(figures.lengths(), folder.resolve("speed-length"));
    }
  }

  private static void speeds(String name, List<Figures.Line> lines, Path file) throws IOException {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(800)
            .height(420)
            .title("Speed: " + name)
            .yAxisTitle("characters per CPU second")
            .build();
    double least = lines.stream().mapToDouble(line -> line.speed().median()).min().orElse(1);
    chart.getStyler().setYAxisLogarithmic(true).setLegendVisible(false);
    chart.getStyler().setYAxisMin(Math.pow(10, Math.floor(Math.log10(least)))); // bars begin at 0
    chart.getStyler().setAvailableSpaceFill(0.6);
    chart.getStyler().setYAxisDecimalPattern("#,###");
    chart.addSeries(
        "speed",
        lines.stream().map(Figures.Line::name).toList(),
        lines.stream().map(line -> line.speed().median()).toList());
    VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
  }

  private static void lengths(List<Lengths.Length> lengths, Path file) throws IOException {
    XYChart chart =
        new XYChartBuilder()
            .width(800)
            .height(420)
            .title("Time by length of the text")
            .xAxisTitle("characters")
            .yAxisTitle("nanoseconds per character")
            .build();
    chart.getStyler().setYAxisMin(0.0);
    chart.getStyler().setXAxisLogarithmic(true).setLegendVisible(false);
    chart.getStyler().setXAxisDecimalPattern("#,###");
    chart.addSeries(
        "time",
        lengths.stream().map(length -> (double) length.characters()).toList(),
        lengths.stream().map(Lengths.Length::nanosPerCharacter).toList());
    VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
  }
}
