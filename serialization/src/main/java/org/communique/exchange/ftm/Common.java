package org.communique.exchange.ftm;

import java.util.List;
import java.util.Map;
import org.communique.entry.Classification;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Rank;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.extension.JsonText;
import org.communique.json.codec.CanonicalStrings;

/** What entries of all kinds have. */
final class Common {

    static final String HEDGED = "nobody says so for certain";

    private static final Map<IdentifierScheme, String> THINGS = Map.of(IdentifierScheme.WIKIDATA, "wikidataId");
    private static final Map<IdentifierScheme, String> LEGAL_ENTITIES =
            Map.of(IdentifierScheme.WIKIDATA, "wikidataId", IdentifierScheme.LEI, "leiCode");

    private Common() {}

    /** Writes identifiers, topics, and when it was recorded. */
    static void write(Entry entry, FtmWriter out) {
        identifiers(entry, out);
        topics(entry, out);
        entry.recorded()
                .ifPresent(instant ->
                        out.member(Draft.LAST_CHANGE, JsonText.of(CanonicalStrings.quoted(instant.toString()))));
        out.json().get("recorded").carried();
    }

    private static void identifiers(Entry entry, FtmWriter out) {
        Map<IdentifierScheme, String> known =
                FtmSchema.isA(out.schema(), FtmSchema.LEGAL_ENTITY) ? LEGAL_ENTITIES : THINGS;
        List<Identifier> identifiers = entry.identifiers();
        StringBuilder referents = new StringBuilder();
        for (int i = 0; i < identifiers.size(); i++) {
            Identifier each = identifiers.get(i);
            Value json = out.item("identifiers", i);
            String property = known.get(each.scheme());
            if (!isFact(each)) {
                out.lost(json, Reason.NOT_FACT, HEDGED);
            } else if (property != null) {
                out.put(property, each.value(), json.get("value"));
                json.get("scheme").carried();
            } else if (each.scheme().equals(FtmIds.REFERENT)) {
                referents.append(referents.length() == 0 ? "" : ",").append(CanonicalStrings.quoted(each.value()));
            }
        }
        if (referents.length() > 0) {
            out.member(Draft.REFERENTS, JsonText.of("[" + referents + "]"));
        }
    }

    static boolean isFact(Identifier identifier) {
        return Facts.isCertain(identifier) && identifier.rank() != Rank.DEPRECATED;
    }

    private static void topics(Entry entry, FtmWriter out) {
        List<Classification> classifications = entry.classifications();
        for (int i = 0; i < classifications.size(); i++) {
            Classification each = classifications.get(i);
            if (each.scheme().equals(Draft.TOPIC)) {
                Value json = out.item("classifications", i);
                out.put("topics", each.code(), json.get("code"));
                json.get("scheme").carried();
            }
        }
    }
}
