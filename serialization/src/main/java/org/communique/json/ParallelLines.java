package org.communique.json;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.communique.entry.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries from lines in chunks, several at once, and gives them in the order of the lines.
 *
 * <p>The thread that asks splits the stream, so that what this raises comes in its turn and at the same lines as without.
 * Threads are there from the first chunk to the end of the stream, or until this is closed. Not thread-safe.
 */
final class ParallelLines implements AutoCloseable {

    /** So many bytes take far longer to read than to hand over. */
    static final int CHUNK = 1 << 17;

    private static final int CHUNKS_A_THREAD = 2;

    private final Lines lines;
    private final ReadOptions options;
    private final int chunkBytes;
    private final LineThreads threads;
    private final Deque<Future<List<Outcome>>> ahead = new ArrayDeque<>();

    private Iterator<Outcome> read = Collections.emptyIterator();
    private @Nullable RuntimeException failure;
    private boolean ended;
    private boolean closed;
    private long number;

    ParallelLines(Lines lines, ReadOptions options, int threads, int chunkBytes) {
        this.lines = lines;
        this.options = options;
        this.chunkBytes = chunkBytes;
        this.threads = new LineThreads(threads);
        this.number = lines.number();
    }

    /** What a line was read to. */
    private record Outcome(
            long number, @Nullable Entry entry, @Nullable Throwable thrown) {}

    /** {@return the entry of the next line; absent at the end of the stream} */
    Optional<Entry> next() {
        if (closed) {
            throw new IllegalStateException("the reader is closed");
        }
        while (!read.hasNext()) {
            readAhead();
            if (ahead.isEmpty()) {
                return end();
            }
            read = outcomes(ahead.remove()).iterator();
        }
        return given(read.next());
    }

    /** {@return the number of the line that was given last, from 1} */
    long number() {
        return number;
    }

    private Optional<Entry> given(Outcome outcome) {
        number = outcome.number();
        if (outcome.thrown() instanceof Error error) {
            throw error;
        } else if (outcome.thrown() instanceof RuntimeException exception) {
            throw exception;
        }
        return Optional.ofNullable(outcome.entry());
    }

    /** The stream may go on, where it failed or later. */
    private Optional<Entry> end() {
        RuntimeException thrown = failure;
        failure = null;
        ended = false;
        number = lines.number();
        threads.stop();
        if (thrown != null) {
            throw thrown;
        }
        return Optional.empty();
    }

    private void readAhead() {
        while (!ended && failure == null && ahead.size() < CHUNKS_A_THREAD * threads.count()) {
            List<LineValues.Line> chunk = chunk();
            if (!chunk.isEmpty()) {
                ahead.add(threads.submit(() -> outcomes(chunk)));
            }
        }
    }

    private List<LineValues.Line> chunk() {
        List<LineValues.Line> chunk = new ArrayList<>();
        int bytes = 0;
        try {
            while (!ended && bytes < chunkBytes) {
                ended = !lines.advance();
                if (!ended) {
                    chunk.add(lines.copy());
                    bytes += chunk.get(chunk.size() - 1).length();
                }
            }
        } catch (RuntimeException e) {
            failure = e;
        }
        return chunk;
    }

    /** Reads a chunk, on one of the threads; what is left of it when this is closed, nobody asks for. */
    private List<Outcome> outcomes(List<LineValues.Line> chunk) {
        LineValues values = new LineValues(options);
        List<Outcome> outcomes = new ArrayList<>(chunk.size());
        for (int i = 0; i < chunk.size() && !Thread.currentThread().isInterrupted(); i++) {
            outcomes.add(outcome(values, chunk.get(i)));
        }
        return outcomes;
    }

    private static Outcome outcome(LineValues values, LineValues.Line line) {
        try {
            return new Outcome(line.number(), values.entry(line), null);
        } catch (RuntimeException | Error e) {
            return new Outcome(line.number(), null, e);
        }
    }

    private List<Outcome> outcomes(Future<List<Outcome>> chunk) {
        try {
            return chunk.get();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while lines were read");
            interrupted.initCause(e);
            throw new UncheckedIOException(interrupted);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends the threads, and waits until they have. */
    @Override
    public void close() {
        closed = true;
        ahead.clear();
        threads.stop();
    }
}
