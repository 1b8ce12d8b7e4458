package org.communique.exchange.wikidata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.Rank;
import org.communique.evidence.Citation;
import org.communique.exchange.record.Value;
import org.communique.extension.Extensions;
import org.communique.time.TimeExpression;

/**
 * What a statement that becomes an entry of its own tells besides its value. All that it does not take is kept.
 *
 * @param key what tells the statement from others, in capitals: Wikidata writes it in both
 * @param guid the same, as it is written
 * @param rank which of several the editors prefer
 * @param period from when to when it holds
 * @param evidence Wikidata, and what it refers to
 * @param kept what nothing was made of
 */
record ClaimFacts(
        String key, String guid, Rank rank, Optional<TimeExpression> period, List<Citation> evidence, Extensions kept) {

    /** {@return the facts of a statement, whose value and bodies are carried} */
    static ClaimFacts of(Claim claim, Item item, References references, Value value, List<Value> bodies) {
        value.carried();
        bodies.forEach(Value::carried);
        String guid = claim.guid().carried().orElseThrow();
        Hedge hedge = Hedge.of(claim);
        return new ClaimFacts(
                guid.toUpperCase(Locale.ROOT),
                guid,
                claim.carry(),
                ClaimPeriod.of(claim, hedge),
                references.of(item.id(), claim, hedge),
                item.kept().keepRest(claim.property(), claim.json().rest()).extensions());
    }

    /** Tells an entry what they are. */
    void tell(Entry.Builder<?> entry) {
        entry.rank(rank)
                .addIdentifiers(Identifier.of(WikidataIds.STATEMENT, guid))
                .addAllEvidence(evidence)
                .extensions(kept);
    }
}
