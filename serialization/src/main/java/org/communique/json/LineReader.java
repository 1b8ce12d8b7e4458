package org.communique.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Input;
import org.communique.json.codec.Messages;
import org.communique.json.codec.Problems;
import org.communique.json.codec.TokenFactory;
import org.communique.json.codec.ValuePositions;
import org.communique.json.model.Dossiers;
import org.communique.json.model.Entries;

/**
 * Reads a dossier from lines, one entry at a time, in constant memory. Not thread-safe.
 *
 * <p>A line with a fault raises a {@link DossierReadException} with the line's number; the next call goes on behind it.
 * Blank lines are passed over. Where the stream fails, the next call reads on where it did.
 */
public final class LineReader implements AutoCloseable {

    private final InputStream in;
    private final LineSplitter lines;
    private final ReadOptions options;
    private final TokenFactory factory = TokenFactory.withTable();
    private final Dossier dossier;

    LineReader(InputStream in, ReadOptions options) {
        this.in = in;
        this.options = options;
        this.lines = new LineSplitter(in, options.line().bytes());
        lines.advance();
        this.dossier = read(Dossiers.HEADER);
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
        return lines.advance() ? Optional.of(entry()) : Optional.empty();
    }

    /** {@return the number of the line that was read last, from 1} */
    public long line() {
        return lines.number();
    }

    /** Where files of lines were put behind each other, that is said rather than what the first line of one lacks as an entry. */
    private Entry entry() {
        try {
            return read(Entries.KEYED_ENTRY);
        } catch (DossierReadException e) {
            throw read(Dossiers.HEADER, new Problems()).map(this::refused).orElse(e);
        }
    }

    private DossierReadException refused(Dossier another) {
        String message = "expected an entry but another dossier begins, "
                + Messages.echo(another.id().text()) + ": read files of lines one by one";
        return new DossierReadException(List.of(new Fault(Fault.OBJECT_REFUSED, "", line(), 1, message)));
    }

    private <T> T read(Codec<T> codec) {
        Problems problems = new Problems();
        Optional<T> value = read(codec, problems);
        if (!problems.isEmpty()) {
            throw new DossierReadException(Fault.of(problems));
        }
        return value.orElseThrow();
    }

    private <T> Optional<T> read(Codec<T> codec, Problems problems) {
        return Reading.one(
                codec,
                new Input(
                        lines.bytes(),
                        lines.length(),
                        Math.max(1, lines.number()),
                        options.line(),
                        !options.rejectsUnknown(),
                        problems,
                        ValuePositions.NONE,
                        factory));
    }

    @Override
    public void close() {
        close(in);
    }
}
