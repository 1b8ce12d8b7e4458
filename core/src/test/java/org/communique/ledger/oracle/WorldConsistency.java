package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.communique.ledger.Figure;

/** Whether a world makes sense in one measure: no parts come to more than their whole, but for what has arrived. */
final class WorldConsistency {

    private final World world;
    private final TotalReckoner reckoner;
    private final TrueMeasure measure;

    WorldConsistency(World world, TrueMeasure measure) {
        this.world = world;
        this.measure = measure;
        this.reckoner = new TotalReckoner(world, measure);
    }

    boolean holds() {
        return world.pledges().stream().allMatch(this::arePooledOfOneKind)
                && TotalComparison.figures()
                        .filter(WorldConsistency::isOfPromise)
                        .allMatch(figure -> IntStream.range(0, world.pledges().size())
                                .allMatch(pledge -> arePartsInWhole(pledge, figure)));
    }

    private boolean arePooledOfOneKind(TruePledge pledge) {
        return pledge.accounts().stream()
                .allMatch(account -> account.contributions().stream()
                                .map(i -> pledge.contributions().get(i).real())
                                .distinct()
                                .count()
                        == 1);
    }

    private static boolean isOfPromise(Figure figure) {
        return switch (figure.kind()) {
            case NAMED -> true;
            case REACHED, RECORDED -> figure.stage().orElseThrow().rank().getAsInt() < AccountReckoner.ARRIVED;
            default -> false;
        };
    }

    private boolean arePartsInWhole(int place, Figure figure) {
        TruePledge pledge = world.pledges().get(place);
        boolean tells =
                pledge.accounts().stream().anyMatch(account -> account.measure().equals(measure));
        return (!tells || isAtMost(reckoner.parts(place, figure), reckoner.own(place, Figure.named())))
                && pledge.accounts().stream()
                        .filter(account -> account.measure().equals(measure))
                        .allMatch(account -> isAtMost(
                                reckoner.within(pledge, account, figure),
                                reckoner.number(pledge, account, Figure.named())));
    }

    private static boolean isAtMost(BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole) <= 0;
    }
}
