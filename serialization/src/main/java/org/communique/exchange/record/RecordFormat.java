package org.communique.exchange.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;

/** A form in which a system hands out its records, and what they mean. One serves one import; not thread-safe. */
public interface RecordFormat {

    /** {@return whether an input that begins so is in this form} */
    boolean recognizes(String head);

    /**
     * {@return the records of an input}
     *
     * @throws IOException if it cannot be read
     */
    RecordStream open(InputStream in, RecordLimits limits) throws IOException;

    /**
     * {@return which record it is; nothing need be ticked off}
     *
     * @throws RefusedRecordException if the record does not say
     */
    RecordKey key(Value record);

    /**
     * Makes entries of a record and ticks off its leaves.
     *
     * <p>An entry is a function of the record that it is made of, or of the part of it that tells of the entry.
     *
     * @throws RefusedRecordException if the record cannot be imported
     */
    void map(Value record, RecordKey key, EntryOutput out);

    /** Takes that a record was imported, and was not there before. */
    default void imported(Value record) {}

    /** Makes entries of what records refer to and no record tells of, when all records were read. */
    default void end(EntryOutput out) {}

    /** Ticks off what stands round the records, and holds it against them. */
    void envelope(Value envelope);

    /** {@return a dossier that was brought together of several imports, in which what parts of one record tell is one entry} */
    default Dossier united(Dossier dossier) {
        return dossier;
    }

    /** {@return what is expected where there is another record of the same key and version, and what can be done; may be empty} */
    default String conflict() {
        return "";
    }

    /**
     * {@return the link that stands for a reference to a record that is there}
     *
     * @param trait that of the record that is referred to
     * @throws IllegalStateException if no record of the system refers to another by a link
     */
    default Link link(Reference reference, int trait) {
        throw new IllegalStateException("no record refers to another by a link");
    }

    /** {@return what matters to those who refer to a record; 0 for most} */
    default int trait(Value record) {
        return 0;
    }

    /** {@return the trait of the record that an entry was made of} */
    default int trait(Entry entry) {
        return 0;
    }

    /** {@return the references of the record that an entry was made of} */
    default List<Reference> references(Entry entry) {
        return List.of();
    }

    /** {@return the key of the record that an entry was made of; empty for other entries, and where there are no versions} */
    default String recordKey(Entry entry) {
        return "";
    }

    /** {@return the version of the record that an entry was made of; absent where there are none} */
    default OptionalLong version(Entry entry) {
        return OptionalLong.empty();
    }
}
