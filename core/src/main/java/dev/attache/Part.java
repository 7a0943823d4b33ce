package dev.attache;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A part of an engine that another thread reads meanwhile. */
final class Part<T> {
  private final CompletableFuture<T> future;

  private Part(CompletableFuture<T> future) {
    this.future = future;
  }

  static <T> Part<T> of(Supplier<T> reading) {
    return new Part<>(CompletableFuture.supplyAsync(reading));
  }

  /** The part; throws what its reading threw. */
  T get() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }
}
