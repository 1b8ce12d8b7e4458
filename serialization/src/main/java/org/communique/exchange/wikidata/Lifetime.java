package org.communique.exchange.wikidata;

import java.util.Optional;
import org.communique.time.TimeExpression;

/** From when to when somebody lived, or something was there, as far as that is told in one way only. */
final class Lifetime {

    private static final String BIRTH = "P569";
    private static final String DEATH = "P570";
    private static final String INCEPTION = "P571";
    private static final String DISSOLUTION = "P576";

    private Lifetime() {}

    /** {@return the lifetime of an item; absent where it is not told, or in several ways} */
    static Optional<TimeExpression> of(Item item, ItemClass.Kind kind) {
        boolean isPerson = kind == ItemClass.Kind.PERSON;
        Optional<Claim> begin = certain(item, isPerson ? BIRTH : INCEPTION);
        Optional<Claim> end = certain(item, isPerson ? DEATH : DISSOLUTION);
        boolean isApproximate = begin.filter(Lifetime::isApproximate).isPresent();
        boolean endIsApproximate = end.filter(Lifetime::isApproximate).isPresent();
        Optional<SnakTime> from = begin.flatMap(claim -> SnakTime.of(claim.main(), isApproximate));
        Optional<SnakTime> to = end.flatMap(claim -> SnakTime.of(claim.main(), endIsApproximate));
        return ClaimPeriod.between(from, to);
    }

    private static boolean isApproximate(Claim claim) {
        return Hedge.of(claim).isApproximate();
    }

    private static Optional<Claim> certain(Item item, String property) {
        return item.best(property).filter(claim -> Hedge.of(claim).isCertain());
    }

    /** {@return whether it is told, and not in doubt, that a person died, though perhaps not when} */
    static boolean isDead(Item item, ItemClass.Kind kind) {
        return kind == ItemClass.Kind.PERSON
                && item.claims(DEATH).stream()
                        .filter(claim -> !claim.isDeprecated() && claim.rank().isPresent())
                        .filter(claim -> claim.main().isValue() || claim.main().isUnknown())
                        .anyMatch(claim -> Hedge.of(claim).isCertain());
    }
}
