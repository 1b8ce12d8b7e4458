package org.communique.exchange.wikidata;

import java.util.Map;
import java.util.Optional;
import org.communique.actor.Name;
import org.communique.actor.NameKind;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.Value;

/** Names that statements tell: in the native language, official, and those that somebody goes by. */
final class ClaimNames {

    private static final Map<String, Optional<NameKind>> KINDS = Map.of(
            "P1559", Optional.empty(),
            "P1705", Optional.empty(),
            "P1448", Optional.of(NameKind.OFFICIAL),
            "P742", Optional.of(NameKind.ALIAS),
            "P1449", Optional.of(NameKind.ALIAS));

    private ClaimNames() {}

    /** {@return whether a statement tells a name that is not known to be wrong} */
    static boolean isName(Claim claim) {
        return KINDS.containsKey(claim.property())
                && !claim.isDeprecated()
                && text(claim).isSaid();
    }

    /** A text, or one in a language. */
    private static Value text(Claim claim) {
        Value value = claim.main().value();
        return value.isObject() ? value.get("text") : claim.main().text();
    }

    /** {@return the name that a statement tells} */
    static Name name(Claim claim, Item item, References references) {
        Hedge hedge = Hedge.of(claim);
        return Name.builder()
                .text(text(claim).carried().orElseThrow())
                .kind(KINDS.getOrDefault(claim.property(), Optional.empty()))
                .language(ItemNames.language(claim.main().value().get("language")))
                .period(ClaimPeriod.of(claim, hedge))
                .addAllEvidence(references.of(item.id(), claim, hedge))
                .extensions(Kept.of(WikidataIds.SYSTEM)
                        .keepRest(claim.property(), claim.json().rest())
                        .extensions())
                .build();
    }
}
