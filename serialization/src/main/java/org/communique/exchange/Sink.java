package org.communique.exchange;

import org.communique.entry.Entry;
import org.communique.json.LineWriter;

/**
 * Takes what an import makes, as it comes.
 *
 * <p>Entries come in no particular order: an entry may refer to one that comes later. Where a later version of a record stands
 * behind an earlier one, both come; {@link Importer#relink} leaves out the earlier.
 */
@FunctionalInterface
public interface Sink {

    /** Takes an entry. */
    void entry(Entry entry);

    /** Takes something that is in no entry, or that somebody should look at; the report has these in groups. */
    default void loss(Loss loss) {}

    /** Takes how far the import has come, after each record. */
    default void progress(ImportProgress progress) {}

    /** {@return a sink that writes entries as lines} */
    static Sink of(LineWriter lines) {
        return lines::write;
    }
}
