package org.communique.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.communique.dossier.Dossier;
import org.communique.exchange.record.LinkedDossier;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.RecordFormat;
import org.communique.id.DossierId;

/**
 * Makes entries of the records of one other system.
 *
 * <p>An entry is a function of the record that it is made of: reading a record twice, in another order or in another file makes
 * the same entries. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * ImportResult result = Importers.fts().read(Path.of("flows.json"));
 * Dossier dossier = result.dossier();
 * System.out.println(result.report().toText());
 * }</pre>
 */
public final class Importer {

    /** So many bytes at the beginning of an input tell its form. */
    static final int HEAD = 1 << 12;

    private static final int MOST_ENTRIES = 1_000_000;

    private final String system;
    private final Function<MappingOptions, List<RecordFormat>> formats;

    Importer(String system, Function<MappingOptions, List<RecordFormat>> formats) {
        this.system = system;
        this.formats = formats;
    }

    /** {@return the name of the system, as the option of the command line and the ids of entries have it} */
    public String system() {
        return system;
    }

    /** {@return whether an input that begins with these bytes is of this system; a few hundred are enough} */
    public boolean recognizes(byte[] head) {
        String text = head(head);
        return formats(ImportOptions.standard()).stream().anyMatch(format -> format.recognizes(text));
    }

    List<RecordFormat> formats(ImportOptions options) {
        return formats.apply(options.mapping());
    }

    /** The bytes as text without a byte order mark; what stands beyond ASCII does not matter. */
    static String head(byte[] head) {
        byte[] begin = head.length > HEAD ? Arrays.copyOf(head, HEAD) : head;
        String text = new String(begin, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** {@return an import into a sink, for one input after another} */
    public Import begin(ImportOptions options, Sink sink) {
        return new Import(this, options, sink);
    }

    /**
     * {@return what has become of an input, in constant memory but for a digest of each record}
     *
     * @param in read up to its end and left open
     * @param sink takes the entries
     * @throws UncheckedIOException if the stream fails
     */
    public ImportReport read(InputStream in, ImportOptions options, Sink sink) {
        return begin(options, sink).read(in).end();
    }

    /**
     * {@return the entries of an input, and what has become of its values}
     *
     * @throws IllegalStateException if there are more than 1,000,000 entries, which a sink can take
     */
    public ImportResult read(byte[] input) {
        return read(new ByteArrayInputStream(input), ImportOptions.standard());
    }

    /**
     * {@return the entries of a file, and what has become of its values}
     *
     * @throws IllegalStateException if there are more than 1,000,000 entries, which a sink can take
     * @throws UncheckedIOException if the file cannot be read
     */
    public ImportResult read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, ImportOptions.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the entries of an input, and what has become of its values}
     *
     * @param in read up to its end and left open
     * @throws IllegalStateException if there are more than 1,000,000 entries, which a sink can take
     * @throws UncheckedIOException if the stream fails
     */
    public ImportResult read(InputStream in, ImportOptions options) {
        DossierSink sink = new DossierSink(DossierId.of(system), MOST_ENTRIES);
        ImportReport report = read(in, options, sink);
        return new ImportResult(relink(sink.dossier()), report);
    }

    /**
     * {@return a dossier that was brought together of several imports, with links between their records, and without those of
     * which there is a later version}
     */
    public Dossier relink(Dossier dossier) {
        return LinkedDossier.of(formats(ImportOptions.standard()), dossier);
    }

    @Override
    public String toString() {
        return system;
    }
}
