package org.communique.exchange.record;

import java.util.List;
import org.communique.entry.Entry;
import org.communique.id.EntryId;

/**
 * An entry of a record that refers to entries of others, which may be there or not.
 *
 * @param record the key of the record
 * @param whole the entry, where all that it refers to is there
 * @param apart what stands for it where something is not: it refers to nothing that the record does not bring with it
 * @param needs what it refers to
 */
public record Dependent(String record, Entry whole, Entry apart, List<Need> needs) {

    /** Copies the list. */
    public Dependent {
        needs = List.copyOf(needs);
    }

    /** {@return whether the entry itself stands there in any case, with less in it} */
    boolean isThereAnyway() {
        return whole.id().equals(apart.id());
    }

    /**
     * An entry of another record that is referred to.
     *
     * @param id its id
     * @param path where the record refers to it
     * @param key the key of the other record
     */
    public record Need(EntryId id, String path, String key) {}
}
