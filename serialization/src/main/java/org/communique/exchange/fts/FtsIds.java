package org.communique.exchange.fts;

import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.entry.IdentifierScheme;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.exchange.record.RecordIds;
import org.communique.id.ActorId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.source.Source;
import org.communique.source.SourceKind;

/** Ids of what FTS tells of, and the entries that every flow shares. */
final class FtsIds {

    static final String SYSTEM = "fts";

    static final IdentifierScheme DONOR_REFERENCE = IdentifierScheme.of("fts:donor-ref");
    static final IdentifierScheme ORGANIZATION = IdentifierScheme.of("fts:organization");
    static final IdentifierScheme LOCATION = IdentifierScheme.of("fts:location");

    /** The service, which converts amounts. */
    static final Organization SERVICE = Organization.builder()
            .id(ActorId.of(SYSTEM))
            .addNames(Name.of("Financial Tracking Service"))
            .build();

    /** The data set that every flow is a record of. */
    static final Source DATA_SET = Source.builder()
            .id(SourceId.of(SYSTEM))
            .kind(SourceKind.DATASET)
            .title("Financial Tracking Service: flows")
            .publisher("OCHA")
            .url("https://fts.unocha.org")
            .build();

    private FtsIds() {}

    static PledgeId flow(String key) {
        return PledgeId.of(local(key));
    }

    static StatementId report(String flow, int number) {
        return StatementId.of(local(flow + ".report-" + number));
    }

    static LinkId parentLink(String child) {
        return LinkId.of(local(child + ".parent"));
    }

    static ActorId organization(String key) {
        return ActorId.of(local(key));
    }

    /** Many places name an organization without its number. */
    static ActorId organizationNamed(String name) {
        return ActorId.of(RecordIds.local("fts-name", name));
    }

    static ActorId location(String key) {
        return ActorId.of(local("location-" + key));
    }

    static ActorId locationNamed(String name) {
        return ActorId.of(RecordIds.local("fts-location", name));
    }

    private static String local(String key) {
        return RecordIds.local(SYSTEM, key);
    }

    /** {@return the record with this key as evidence} */
    static Citation record(String key) {
        return Citation.builder()
                .source(DATA_SET.id())
                .addSelectors(RecordSelector.of(key))
                .build();
    }
}
