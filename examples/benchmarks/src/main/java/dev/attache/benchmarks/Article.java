package dev.attache.benchmarks;

import java.time.LocalDate;

/** A text to measure on. */
public record Article(String id, LocalDate date, String text) {}
