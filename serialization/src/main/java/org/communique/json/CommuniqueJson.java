package org.communique.json;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.json.codec.Problems;
import org.communique.json.codec.ValuePositions;
import org.communique.json.model.Dossiers;
import org.communique.json.model.Entries;
import org.communique.source.TextDigest;

/**
 * Reads and writes dossiers as JSON: as one document, or as lines that stream.
 *
 * <p>Reading is strict about what it knows and keeps what it does not know. All that input can raise is a {@link
 * DossierReadException}, also where a library below fails on it ({@link Fault#LIBRARY_FAILED}); trouble with a file or stream is an {@link UncheckedIOException}. Input and output are UTF-8.
 * Null is never taken: a {@link NullPointerException} names the parameter.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * CommuniqueJson json = CommuniqueJson.standard();
 * String document = json.indented().write(dossier);
 * Dossier again = json.read(document);
 * }</pre>
 */
public final class CommuniqueJson {

    private static final CommuniqueJson STANDARD = new CommuniqueJson(ReadOptions.standard(), false, false);

    private final ReadOptions options;
    private final boolean indented;
    private final boolean parallel;

    private CommuniqueJson(ReadOptions options, boolean indented, boolean parallel) {
        this.options = options;
        this.indented = indented;
        this.parallel = parallel;
    }

    /** {@return a reader and writer with the standard options, that writes without white space} */
    public static CommuniqueJson standard() {
        return STANDARD;
    }

    /** {@return the same with other options for reading} */
    public CommuniqueJson with(ReadOptions readOptions) {
        return new CommuniqueJson(requireNonNull(readOptions, "readOptions"), indented, parallel);
    }

    /** {@return the same, but documents are written for people: a member a line, two spaces a level, a line feed at the end} */
    public CommuniqueJson indented() {
        return new CommuniqueJson(options, true, parallel);
    }

    /**
     * {@return the same, but lines are read by as many threads as there are processors}
     *
     * <p>{@code json.parallel().readLines(file)} gives what {@code json.readLines(file)} does, and so does a {@link
     * LineReader}: the same entries in the same order, and the same faults at the same lines. What one line is, and
     * documents, are read by the thread that asks.
     *
     * <p>The threads are those of the one reading, and of no pool that others use. They are daemons called {@code
     * communique-lines}, are started when the second line is asked for, and have ended when the last was given, {@code
     * readLines} is back or throws, or the reader is closed. That the thread that waits for them is interrupted closes the
     * reader and raises an {@link UncheckedIOException} of an {@link java.io.InterruptedIOException}; the thread stays
     * interrupted. The thread that asks reads the stream, ahead of what it gives: at most two pieces a thread of 128 KiB
     * and a line more.
     */
    public CommuniqueJson parallel() {
        return new CommuniqueJson(options, indented, true);
    }

    /** How many threads read lines. */
    private int threads() {
        return parallel ? Runtime.getRuntime().availableProcessors() : 1;
    }

    /**
     * {@return the dossier that a document of UTF-8 holds}
     *
     * @throws DossierReadException if anything is wrong with it
     */
    public Dossier read(byte[] document) {
        return strict(readLenient(document));
    }

    /**
     * {@return the dossier that a document holds}
     *
     * @throws DossierReadException if anything is wrong with it
     */
    public Dossier read(String document) {
        return strict(readLenient(document));
    }

    /**
     * {@return the dossier that a stream holds}
     *
     * @param document UTF-8 up to its end; it is left open
     * @throws DossierReadException if anything is wrong with it
     * @throws UncheckedIOException if the stream fails
     */
    public Dossier read(InputStream document) {
        return strict(readLenient(document));
    }

    /**
     * {@return the dossier that a reader holds}
     *
     * @param document read up to its end and left open
     * @throws DossierReadException if anything is wrong with it
     * @throws UncheckedIOException if the reader fails
     */
    public Dossier read(Reader document) {
        return strict(readLenient(document));
    }

    /**
     * {@return the dossier that a file holds}
     *
     * @param document the name of a file of UTF-8
     * @throws DossierReadException if anything is wrong with it
     * @throws UncheckedIOException if the file cannot be read
     */
    public Dossier read(Path document) {
        return strict(readLenient(document));
    }

    /** {@return what can be read of a document of UTF-8, and what is wrong with the rest} */
    public ReadResult readLenient(byte[] document) {
        requireNonNull(document, "document");
        Problems problems = new Problems();
        ValuePositions places = options.keepsLocations() ? ValuePositions.keeping() : ValuePositions.NONE;
        Optional<Dossier> dossier = Reading.one(Dossiers.DOSSIER, document, options, problems, places);
        return new ReadResult(dossier, Fault.of(problems), new Locations(places));
    }

    /** {@return what can be read of a document, and what is wrong with the rest} */
    public ReadResult readLenient(String document) {
        return readLenient(InputBytes.of(requireNonNull(document, "document")));
    }

    /**
     * {@return what can be read of a stream, and what is wrong with the rest}
     *
     * @param document UTF-8 up to its end; it is left open
     * @throws UncheckedIOException if the stream fails
     */
    public ReadResult readLenient(InputStream document) {
        return readLenient(InputBytes.of(
                requireNonNull(document, "document"), options.document().bytes()));
    }

    /**
     * {@return what can be read of a reader, and what is wrong with the rest}
     *
     * @param document read up to its end and left open
     * @throws UncheckedIOException if the reader fails
     */
    public ReadResult readLenient(Reader document) {
        return readLenient(InputBytes.of(
                requireNonNull(document, "document"), options.document().bytes()));
    }

    /**
     * {@return what can be read of a file, and what is wrong with the rest}
     *
     * @param document the name of a file of UTF-8
     * @throws UncheckedIOException if the file cannot be read
     */
    public ReadResult readLenient(Path document) {
        try (InputStream in = Files.newInputStream(requireNonNull(document, "document"))) {
            return readLenient(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier strict(ReadResult result) {
        if (!result.faults().isEmpty()) {
            throw new DossierReadException(result.faults());
        }
        return result.dossier().orElseThrow();
    }

    /**
     * {@return the document of a dossier}
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     */
    public String write(Dossier dossier) {
        return Writing.document(Dossiers.DOSSIER, requireNonNull(dossier, "dossier"), indented)
                .toString();
    }

    /**
     * {@return the document of a dossier in UTF-8}
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     */
    public byte[] toBytes(Dossier dossier) {
        return Writing.document(Dossiers.DOSSIER, requireNonNull(dossier, "dossier"), indented)
                .toByteArray();
    }

    /**
     * Writes the document of a dossier.
     *
     * @param out takes UTF-8; it is flushed and left open
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Dossier dossier, OutputStream out) {
        requireNonNull(dossier, "dossier");
        requireNonNull(out, "out");
        try {
            Writing.document(Dossiers.DOSSIER, dossier, indented).writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the document of a dossier to a file, which is replaced as a whole or not at all where that changes nothing
     * but its content.
     *
     * <ul>
     *   <li>A regular file of one's own that has one link is replaced, and keeps its permissions; access control lists and
     *       extended attributes are not kept. A symbolic link stays, and what it leads to is written, or made.
     *   <li>A file that has several links, belongs to somebody else, is mounted, or stands in a folder that is not
     *       writable, is overwritten: a full disk leaves it as it was, but a crash can leave a mixture.
     *   <li>A pipe or device is written to. So is a file that is open already, by a name such as {@code /dev/stdout}:
     *       behind what it has.
     *   <li>A file that is read-only is refused, to root as well, and so is a folder.
     * </ul>
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute; nothing is written then
     * @throws UncheckedIOException if the file cannot be written; its cause names the file
     */
    public void write(Dossier dossier, Path file) {
        requireNonNull(dossier, "dossier");
        AtomicFile.write(requireNonNull(file, "file"), out -> write(dossier, out));
    }

    /**
     * {@return the document in the one form that RFC 8785 gives it: equal dossiers have equal bytes}
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     */
    public byte[] canonical(Dossier dossier) {
        return Writing.canonical(Dossiers.DOSSIER, requireNonNull(dossier, "dossier"));
    }

    /**
     * {@return the SHA-256 of the canonical form: equal dossiers have equal digests}
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     */
    public TextDigest digest(Dossier dossier) {
        return Writing.digest(Dossiers.DOSSIER, requireNonNull(dossier, "dossier"));
    }

    /**
     * Opens lines for reading, one entry at a time.
     *
     * @param lines UTF-8; closing the reader closes it
     * @throws DossierReadException if the first line, which tells the dossier's id, has a fault
     * @throws UncheckedIOException if the stream fails
     */
    public LineReader lineReader(InputStream lines) {
        return new LineReader(requireNonNull(lines, "lines"), options, threads());
    }

    /**
     * Opens a file of lines for reading, one entry at a time.
     *
     * @param lines the name of a file of UTF-8; closing the reader closes it
     * @throws DossierReadException if the first line, which tells the dossier's id, has a fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public LineReader lineReader(Path lines) {
        return LineReader.open(requireNonNull(lines, "lines"), options, threads());
    }

    /**
     * Opens lines for writing, one entry at a time, and writes the first line.
     *
     * @param header its id, title and kept members are written, its entries are not
     * @param out takes UTF-8; closing the writer closes it
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     * @throws UncheckedIOException if the stream fails
     */
    public LineWriter lineWriter(Dossier header, OutputStream out) {
        return new LineWriter(requireNonNull(header, "header"), requireNonNull(out, "out"));
    }

    /**
     * {@return the dossier that lines hold up to their end}
     *
     * @param lines UTF-8; it is left open
     * @throws DossierReadException at the first line that has a fault
     * @throws UncheckedIOException if the stream fails
     */
    @SuppressWarnings("resource")
    public Dossier readLines(InputStream lines) {
        LineReader reader = lineReader(lines);
        try {
            Dossier.Builder dossier = reader.dossier().toBuilder();
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                dossier.addEntry(entry.get());
            }
            return dossier.build();
        } finally {
            reader.stop();
        }
    }

    /**
     * {@return the dossier that a file of lines holds}
     *
     * @param lines the name of a file of UTF-8
     * @throws DossierReadException at the first line that has a fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Dossier readLines(Path lines) {
        try (InputStream in = Files.newInputStream(requireNonNull(lines, "lines"))) {
            return readLines(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a dossier as lines.
     *
     * @param out takes UTF-8; it is flushed and left open
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     * @throws UncheckedIOException if the stream fails
     */
    @SuppressWarnings("resource")
    public void writeLines(Dossier dossier, OutputStream out) {
        LineWriter writer = lineWriter(requireNonNull(dossier, "dossier"), out);
        dossier.entries().forEach(writer::write);
        writer.flush();
    }

    /**
     * Writes a dossier as lines to a file, as {@link #write(Dossier, Path)} writes a document.
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute; nothing is written then
     * @throws UncheckedIOException if the file cannot be written; its cause names the file
     */
    public void writeLines(Dossier dossier, Path file) {
        requireNonNull(dossier, "dossier");
        AtomicFile.write(requireNonNull(file, "file"), out -> writeLines(dossier, out));
    }

    /**
     * {@return the dossier that lines hold}
     *
     * @throws DossierReadException at the first line that has a fault
     */
    public Dossier readLines(String lines) {
        return readLines(new ByteArrayInputStream(InputBytes.of(requireNonNull(lines, "lines"))));
    }

    /**
     * {@return a dossier as lines, each with a line feed at its end}
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     */
    public String writeLines(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeLines(dossier, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * {@return the entry that an object of UTF-8 is, as it stands in the lists of a document; its id tells its kind}
     *
     * <p>The limits are those of a line.
     *
     * @throws DossierReadException if anything is wrong with it
     */
    public Entry readEntry(byte[] entry) {
        return Reading.strict(Entries.ENTRY, requireNonNull(entry, "entry"), options);
    }

    /**
     * {@return the entry that an object is, as it stands in the lists of a document}
     *
     * @throws DossierReadException if anything is wrong with it
     */
    public Entry readEntry(String entry) {
        return readEntry(InputBytes.of(requireNonNull(entry, "entry")));
    }

    /**
     * {@return an entry as an object, as it stands in the lists of a document}
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     */
    public String writeEntry(Entry entry) {
        return new String(toBytes(entry), StandardCharsets.UTF_8);
    }

    /**
     * {@return an entry as an object in UTF-8}
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     */
    public byte[] toBytes(Entry entry) {
        return Writing.document(Entries.ENTRY, requireNonNull(entry, "entry"), indented)
                .toByteArray();
    }

    /**
     * {@return an entry in the one form of RFC 8785: equal entries have equal bytes}
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     */
    public byte[] canonical(Entry entry) {
        return Writing.canonical(Entries.ENTRY, requireNonNull(entry, "entry"));
    }

    /**
     * {@return the SHA-256 of the canonical form of an entry: equal entries have equal digests}
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     */
    public TextDigest digest(Entry entry) {
        return Writing.digest(Entries.ENTRY, requireNonNull(entry, "entry"));
    }

    /**
     * {@return the entry that one line is, which has its kind as the only key}
     *
     * @throws DossierReadException if anything is wrong with it, or it is the first line of a dossier
     */
    public Entry readLine(String line) {
        return Lines.only(InputBytes.of(requireNonNull(line, "line")), options, Lines::entry);
    }

    /**
     * {@return an entry as a line, without a line feed}
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     */
    public String writeLine(Entry entry) {
        return Writing.document(Entries.KEYED_ENTRY, requireNonNull(entry, "entry"), false)
                .toString();
    }

    /**
     * {@return the dossier that a first line tells}
     *
     * @throws DossierReadException if anything is wrong with it, or it is an entry
     */
    public Dossier readHeader(String line) {
        return Lines.only(InputBytes.of(requireNonNull(line, "line")), options, Lines::header);
    }

    /**
     * {@return the first line of a dossier, without its entries and without a line feed}
     *
     * @throws IllegalArgumentException if a kept member has the name of an attribute
     */
    public String writeHeader(Dossier dossier) {
        return Writing.document(
                        Dossiers.HEADER, requireNonNull(dossier, "dossier").withoutEntries(), false)
                .toString();
    }
}
