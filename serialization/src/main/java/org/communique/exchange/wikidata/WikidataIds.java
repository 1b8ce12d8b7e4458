package org.communique.exchange.wikidata;

import java.util.regex.Pattern;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.exchange.record.RecordIds;
import org.communique.id.ActorId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.SourceId;
import org.communique.id.TenureId;
import org.communique.source.Source;
import org.communique.source.SourceKind;

/** Ids of what Wikidata tells of, and the data set that its items are records of. */
final class WikidataIds {

    static final String SYSTEM = "wikidata";

    static final Pattern ITEM = Pattern.compile("Q[1-9]\\d{0,11}");

    /** What a statement is told from others by. */
    static final IdentifierScheme STATEMENT = IdentifierScheme.of("wikidata:statement");

    /** Wikidata itself, of which every item is a record. */
    static final Source DATA_SET = Source.builder()
            .id(SourceId.of(SYSTEM))
            .kind(SourceKind.DATASET)
            .title("Wikidata")
            .url("https://www.wikidata.org")
            .addMarkings(
                    Marking.builder().kind(MarkingKind.LICENCE).value("CC0-1.0").build())
            .build();

    private WikidataIds() {}

    static ActorId actor(String item) {
        return ActorId.of(local(item));
    }

    static OfficeId office(String item) {
        return OfficeId.of(local(item));
    }

    /** A general position, as that of a chairperson, in one body. */
    static OfficeId office(String item, String body) {
        return OfficeId.of(local(item + '.' + body));
    }

    static TenureId tenure(String statement) {
        return TenureId.of(local(statement));
    }

    static MembershipId membership(String statement) {
        return MembershipId.of(local(statement));
    }

    static SourceId work(String item) {
        return SourceId.of(local(item));
    }

    /** What a reference says of a source tells it from others. */
    static SourceId reference(String words) {
        return SourceId.of(RecordIds.ofAddress(SYSTEM, words));
    }

    static String local(String key) {
        return RecordIds.local(SYSTEM, key);
    }

    /** {@return an item as evidence} */
    static Citation record(String item) {
        return Citation.builder()
                .source(DATA_SET.id())
                .addSelectors(RecordSelector.of(item))
                .build();
    }

    /** {@return a statement of an item as evidence} */
    static Citation record(String item, String statement) {
        return Citation.builder()
                .source(DATA_SET.id())
                .addSelectors(RecordSelector.of(item, statement))
                .build();
    }
}
