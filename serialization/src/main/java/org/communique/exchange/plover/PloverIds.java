package org.communique.exchange.plover;

import java.util.Optional;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.exchange.record.RecordIds;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.source.SourceKind;

/** Ids of what records after PLOVER tell of, and the data set that they are of. */
final class PloverIds {

    static final String SYSTEM = "plover";

    /** The data set that every event is a record of: which one, no record says. */
    static final Source DATA_SET = Source.builder()
            .id(SourceId.of(SYSTEM))
            .kind(SourceKind.DATASET)
            .title("Event records after PLOVER")
            .build();

    private PloverIds() {}

    static String local(String key) {
        return RecordIds.local(SYSTEM, key);
    }

    /** {@return the text that a record was coded from} */
    static SourceId text(String key) {
        return SourceId.of(local(key + ".text"));
    }

    /** {@return the record with this key as evidence} */
    static Citation record(String key, Optional<String> coder) {
        return Citation.builder()
                .source(DATA_SET.id())
                .addSelectors(RecordSelector.of(key))
                .coder(coder)
                .build();
    }
}
