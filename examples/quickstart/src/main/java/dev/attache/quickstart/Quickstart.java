package dev.attache.quickstart;

import static java.lang.System.out;

import dev.attache.Analysis;
import dev.attache.Attache;
import dev.attache.Document;
import java.time.LocalDate;

/** The program of the README. */
public final class Quickstart {
  private static final String TEXT =
      "Britain's Foreign Secretary David Lammy urged Iran on Thursday to return to talks in Geneva."
          + " “We cannot wait until June,” he said. Tehran rejected the appeal.";

  private Quickstart() {}

  /** Prints what the text says. */
  public static void main(String[] args) {
    // tag::program[]
    Attache attache = Attache.load();
    Analysis found = attache.analyze(Document.of(TEXT, LocalDate.of(2025, 5, 15)));
    found.roles().forEach(r -> out.println(r.text() + ": " + r.officeId() + ", " + r.holder()));
    found.dates().forEach(d -> out.println(d.text() + ": " + d.value()));
    found.stances().forEach(s -> out.println(s.holder() + " " + s.category() + " " + s.target()));
    // end::program[]
  }
}
