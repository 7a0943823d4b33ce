package dev.attache.cli;

import dev.attache.DataFormatException;
import dev.attache.interchange.DocumentReader;
import dev.attache.interchange.LineError;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Works on several lines at once and writes the answers in the order of the lines. */
final class LineRunner {
  /** Lines read ahead for each thread: enough to keep all busy, few enough to hold in memory. */
  private static final int AHEAD = 8;

  private final LineWork work;
  private final int threads;
  private final @Nullable PrintStream traces;
  private final Progress progress;

  LineRunner(LineWork work, int threads, @Nullable PrintStream traces, Progress progress) {
    this.work = work;
    this.threads = threads;
    this.traces = traces;
    this.progress = progress;
  }

  /** Whether every line could be done, those of the run that is resumed included. */
  boolean run(LineSource source, LineSink sink) throws IOException {
    boolean clean = sink.keptClean();
    for (long kept = sink.kept(); kept > 0 && source.next() != null; kept--) {
      progress.step();
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<Answer>> waiting = new ArrayDeque<>();
    try {
      LineSource.Line line = source.next();
      while (line != null || !waiting.isEmpty()) {
        if (line != null && waiting.size() < threads * AHEAD) {
          LineSource.Line taken = line;
          waiting.add(pool.submit(() -> answer(taken)));
          line = source.next();
        } else {
          Answer answer = waiting.remove().get();
          if (!answer.line().isEmpty()) {
            sink.write(answer.line());
          }
          clean &= answer.clean();
          progress.step();
        }
      }
      return clean;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Answer answer(LineSource.Line line) {
    String json = null;
    try {
      json = Utf8.decode(line.bytes(), "", line.number());
      return new Answer(work.apply(json, line.number()), true);
    } catch (DataFormatException e) {
      return error(json, line, "expected " + e.expected() + ", found " + e.found());
    } catch (RuntimeException | StackOverflowError e) {
      // one document must not end a run over millions; the status at the end still tells
      if (traces != null) {
        e.printStackTrace(traces);
      }
      return error(json, line, "expected an analysis, found a defect of this program: " + e);
    }
  }

  private static Answer error(@Nullable String json, LineSource.Line line, String message) {
    String id = json == null ? null : DocumentReader.idOf(json);
    return new Answer(new LineError(id, line.number(), message).toJson(), false);
  }

  private record Answer(String line, boolean clean) {}
}
