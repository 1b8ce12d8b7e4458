package org.communique.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dossier from lines, one entry at a time, in constant memory. Not thread-safe.
 *
 * <p>One that reads {@linkplain CommuniqueJson#parallel in parallel} takes lines from its stream before it is asked for them.
 *
 * <p>A line with a fault raises a {@link DossierReadException} with the line's number; the next call goes on behind it.
 * Blank lines are passed over. Where the stream fails, the next call reads on where it did.
 */
public final class LineReader implements AutoCloseable {

    private final InputStream in;
    private final Lines lines;
    private final Dossier dossier;
    private final @Nullable ParallelLines parallel;

    /** Takes how many threads are to read the lines behind the first; one means that no other is started. */
    LineReader(InputStream in, ReadOptions options, int threads) {
        this.in = in;
        this.lines = new Lines(in, options);
        lines.advance();
        this.dossier = lines.header();
        this.parallel = threads > 1 ? new ParallelLines(lines, options, threads, ParallelLines.CHUNK) : null;
    }

    static LineReader open(Path file, ReadOptions options, int threads) {
        InputStream in = stream(file);
        try {
            return new LineReader(in, options, threads);
        } catch (RuntimeException e) {
            close(in);
            throw e;
        }
    }

    private static InputStream stream(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what the first line says: a dossier with such entries as stand in that line, without those that follow} */
    public Dossier dossier() {
        return dossier;
    }

    /**
     * {@return the next entry; absent at the end}
     *
     * @throws DossierReadException if its line has a fault
     * @throws UncheckedIOException if the stream fails
     */
    public Optional<Entry> next() {
        if (parallel != null) {
            return parallel.next();
        }
        return lines.advance() ? Optional.of(lines.entry()) : Optional.empty();
    }

    /** {@return the number of the line that was read last, from 1} */
    public long line() {
        return parallel == null ? lines.number() : parallel.number();
    }

    /** Ends its threads, if it has any, and leaves the stream open. */
    void stop() {
        if (parallel != null) {
            parallel.close();
        }
    }

    /** Closes the stream, and ends the threads that read {@linkplain CommuniqueJson#parallel in parallel}. */
    @Override
    public void close() {
        stop();
        close(in);
    }
}
