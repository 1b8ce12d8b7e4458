package org.communique.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.json.codec.Codec;
import org.communique.json.codec.TokenWriter;
import org.communique.json.model.Dossiers;
import org.communique.json.model.Entries;

/** Writes a dossier as lines, one entry at a time, in constant memory. Not thread-safe. */
public final class LineWriter implements AutoCloseable {

    private final OutputStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LineWriter(Dossier header, OutputStream out) {
        this.out = out;
        write(Dossiers.HEADER, header.withoutEntries());
    }

    /**
     * Writes an entry.
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Entry entry) {
        write(Entries.KEYED_ENTRY, Objects.requireNonNull(entry, "entry"));
    }

    /** The line is made in memory first, so that a value that cannot be written leaves no half of it anywhere. */
    private <T> void write(Codec<T> codec, T value) {
        line.reset();
        try (TokenWriter writer = TokenWriter.open(line, false)) {
            codec.write(writer, value);
        }
        line.write('\n');
        try {
            line.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands all lines written so far on through the stream.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
