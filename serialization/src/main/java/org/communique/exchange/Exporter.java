package org.communique.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Function;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.exchange.record.EntryFormat;

/**
 * Makes records of one other system of entries, and says what is not in them.
 *
 * <p>Only what is fact becomes a record: what is deprecated, what nobody says for certain, and what is not for everybody is left
 * out, and reported. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("entities.ftm.json"))) {
 *     System.out.println(Exporters.ftm().write(dossier, out).toText());
 * }
 * }</pre>
 */
public final class Exporter {

    /** A limit that ends was never over on this day. */
    private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    private final String system;
    private final Function<LocalDate, EntryFormat> format;

    Exporter(String system, Function<LocalDate, EntryFormat> format) {
        this.system = system;
        this.format = format;
    }

    /** {@return the name of the system, as the option of the command line has it} */
    public String system() {
        return system;
    }

    /**
     * {@return what has become of a dossier}
     *
     * @param out gets the records as lines, and is left open
     * @throws UncheckedIOException if the stream fails
     */
    public ExportReport write(Dossier dossier, OutputStream out) {
        return write(dossier.entries().toList(), out);
    }

    /**
     * {@return what has become of what everybody may see of a dossier on a day; the rest is not even named}
     *
     * @param out gets the records as lines, and is left open
     * @throws UncheckedIOException if the stream fails
     */
    public ExportReport writePublic(Dossier dossier, LocalDate day, OutputStream out) {
        return write(
                dossier.entries().toList(), dossier.publicView(day).entries().toList(), day, out);
    }

    /**
     * {@return what has become of entries, which are gone through twice, in constant memory but for a digest of each}
     *
     * @param out gets the records as lines, and is left open
     * @throws UncheckedIOException if the stream fails
     */
    public ExportReport write(Iterable<? extends Entry> entries, OutputStream out) {
        return write(entries, entries, NO_DAY, out);
    }

    /** What is known of entries that are not exported, is that nothing names them. */
    private ExportReport write(
            Iterable<? extends Entry> all, Iterable<? extends Entry> entries, LocalDate day, OutputStream out) {
        EntryFormat records = format.apply(day);
        all.forEach(records::see);
        Export export = new Export(system, records, out);
        try {
            for (Entry entry : entries) {
                export.write(entry);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return export.end();
    }

    @Override
    public String toString() {
        return system;
    }
}
