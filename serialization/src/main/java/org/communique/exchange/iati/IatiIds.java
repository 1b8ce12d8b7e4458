package org.communique.exchange.iati;

import java.util.List;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.exchange.record.RecordIds;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.source.SourceKind;

/** Ids of what IATI tells of, and the data set that all publishers fill. */
final class IatiIds {

    static final String SYSTEM = "iati";

    static final IdentifierScheme TRANSACTION = IdentifierScheme.of("iati:transaction");

    /** What all publishers tell together, on which rests what none of them tells alone. */
    static final Source INITIATIVE = Source.builder()
            .id(SourceId.of(SYSTEM))
            .kind(SourceKind.DATASET)
            .title("International Aid Transparency Initiative: activities")
            .url("https://iatistandard.org")
            .build();

    private IatiIds() {}

    /** {@return what the reporting organization of an activity gives} */
    static PledgeId out(String key) {
        return PledgeId.of(RecordIds.local(SYSTEM, key + ".out"));
    }

    /** {@return what the reporting organization of an activity gets} */
    static PledgeId in(String key) {
        return PledgeId.of(RecordIds.local(SYSTEM, key + ".in"));
    }

    static ActorId organization(String reference) {
        return ActorId.of(RecordIds.local(SYSTEM, reference));
    }

    static ActorId organizationNamed(String name) {
        return ActorId.of(RecordIds.local("iati-name", name));
    }

    /** {@return what somebody tells in several parts, none of which has the sign between them} */
    static String telling(List<String> parts) {
        return String.join("\0", parts);
    }

    /** {@return an organization as somebody tells of it} */
    static ActorId organizationTold(String telling) {
        return ActorId.of(RecordIds.ofAddress("iati-told", telling));
    }

    static ActorId country(String code) {
        return ActorId.of(RecordIds.local("iati-country", code));
    }

    /** {@return what a reporting organization publishes} */
    static SourceId publishedBy(ActorId organization) {
        return SourceId.of(organization.local());
    }

    static SourceId document(String telling) {
        return SourceId.of(RecordIds.ofAddress("iati-document", telling));
    }

    /** {@return a link, of which there is one between two entries} */
    static LinkId link(EntryId subject, Relation relation, EntryId object) {
        return LinkId.of(RecordIds.local(SYSTEM, subject.local() + '.' + relation.code() + '.' + object.local()));
    }

    static Citation record(SourceId source, String key) {
        return Citation.builder()
                .source(source)
                .addSelectors(RecordSelector.of(key))
                .build();
    }
}
