package org.communique.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;

/**
 * Reads a dossier from lines, one entry at a time, in constant memory. Not thread-safe.
 *
 * <p>A line with a fault raises a {@link DossierReadException} with the line's number; the next call goes on behind it.
 * Blank lines are passed over. Where the stream fails, the next call reads on where it did.
 */
public final class LineReader implements AutoCloseable {

    private final InputStream in;
    private final Lines lines;
    private final Dossier dossier;

    LineReader(InputStream in, ReadOptions options) {
        this.in = in;
        this.lines = new Lines(in, options);
        lines.advance();
        this.dossier = lines.header();
    }

    static LineReader open(Path file, ReadOptions options) {
        InputStream in = stream(file);
        try {
            return new LineReader(in, options);
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
        return lines.advance() ? Optional.of(lines.entry()) : Optional.empty();
    }

    /** {@return the number of the line that was read last, from 1} */
    public long line() {
        return lines.number();
    }

    @Override
    public void close() {
        close(in);
    }
}
