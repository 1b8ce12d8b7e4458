package org.communique.exchange.table;

import java.util.Locale;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.jspecify.annotations.Nullable;

/**
 * The entry to which rows belong.
 *
 * @param dossier the id of the dossier
 * @param entry the entry; absent of what belongs to the dossier itself
 */
record EntryContext(String dossier, Optional<Entry> entry) {

    /** {@return the id of the entry; empty of the dossier itself} */
    String id() {
        return entry.map(Entry::id).map(id -> id.text()).orElse("");
    }

    @Nullable
    String rank() {
        return entry.map(Entry::rank)
                .map(rank -> rank.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    @Nullable
    String modality() {
        return entry.filter(DiplomaticEvent.class::isInstance)
                .map(DiplomaticEvent.class::cast)
                .map(event -> event.modality().code())
                .orElse(null);
    }
}
