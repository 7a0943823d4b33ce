package dev.attache.spark;

import dev.attache.Analysis;
import dev.attache.entity.Entity;
import dev.attache.stance.Party;
import dev.attache.text.Span;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** An analysis as rows, in the order of {@link Tables}. */
final class Rows {
  private Rows() {}

  static Row of(String id, Analysis a) {
    return row(
        each(
            a.actors(),
            i -> {
              var m = a.actors().get(i);
              return row(
                  id,
                  m.span().start(),
                  m.span().end(),
                  m.text(),
                  name(m.kind()),
                  name(m.form()),
                  m.name(),
                  m.country(),
                  m.entity());
            }),
        each(
            a.roles(),
            i -> {
              var m = a.roles().get(i);
              return row(
                  id,
                  m.span().start(),
                  m.span().end(),
                  m.text(),
                  m.office(),
                  m.officeId(),
                  m.country(),
                  m.holder(),
                  m.entity(),
                  name(m.basis()),
                  name(m.modifier()));
            }),
        each(
            a.dates(),
            i -> {
              var m = a.dates().get(i);
              return row(
                  id,
                  m.span().start(),
                  m.span().end(),
                  m.text(),
                  name(m.type()),
                  m.value(),
                  date(m.earliest()),
                  date(m.latest()));
            }),
        each(
            a.statements(),
            i -> {
              var m = a.statements().get(i);
              return row(
                  id,
                  i,
                  name(m.kind()),
                  m.speaker(),
                  m.entity(),
                  spans(m.source()),
                  spans(m.cue()),
                  spans(m.content()));
            }),
        each(
            a.stances(),
            i -> {
              var m = a.stances().get(i);
              Span about = m.proposition();
              return row(
                  id,
                  m.cue().start(),
                  m.cue().end(),
                  m.cueText(),
                  i,
                  name(m.category()),
                  m.polarity(),
                  m.strength(),
                  m.certainty(),
                  m.holders().stream().map(Party::name).toArray(String[]::new),
                  m.target() == null ? null : m.target().name(),
                  about == null ? null : about.start(),
                  about == null ? null : about.end(),
                  m.statement());
            }),
        each(
            a.events(),
            i -> {
              var m = a.events().get(i);
              return row(
                  id,
                  m.span().start(),
                  m.span().end(),
                  m.text(),
                  i,
                  name(m.plover()),
                  m.cameo(),
                  name(m.kind()),
                  name(m.status()),
                  names(a, m.source()),
                  names(a, m.target()),
                  m.participants().toArray(String[]::new),
                  m.place(),
                  m.date(),
                  m.sameAs());
            }),
        new Row[0]);
  }

  /** The row of an article that could not be read. */
  static Row error(@Nullable String id, String message) {
    Row[] none = new Row[0];
    return row(none, none, none, none, none, none, new Row[] {row(id, message)});
  }

  private static Row[] each(List<?> items, IntFunction<Row> item) {
    Row[] rows = new Row[items.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = item.apply(i);
    }
    return rows;
  }

  private static Row row(@Nullable Object... values) {
    return RowFactory.create(values);
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static @Nullable Date date(@Nullable LocalDate day) {
    // what a table cannot hold is left open
    return day == null || day.getYear() < 1 || day.getYear() > 9999 ? null : Date.valueOf(day);
  }

  private static Row[] spans(List<Span> spans) {
    return spans.stream().map(span -> row(span.start(), span.end())).toArray(Row[]::new);
  }

  private static String[] names(Analysis analysis, List<String> ids) {
    List<String> names = new ArrayList<>();
    for (String id : ids) {
      Entity entity = analysis.entity(id);
      names.add(entity == null ? id : entity.name());
    }
    return names.toArray(String[]::new);
  }
}
