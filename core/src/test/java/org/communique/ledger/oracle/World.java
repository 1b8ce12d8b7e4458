package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;

/** What is true, the dossier that tells it, and what is asked of it. */
record World(Circumstances circumstances, List<TruePledge> pledges, List<TrueLink> links, Dossier dossier) {

    /** Divides evenly by all up to ten. */
    private static final int NUMBERS = 5040;

    /** Worlds of one pledge. */
    static Arbitrary<World> ofOnePledge() {
        return choices(300).map(WorldGenerator::ofOnePledge);
    }

    /** Worlds of several pledges, some of which are told to lie in others. */
    static Arbitrary<World> ofSeveralPledges() {
        return choices(600).map(WorldGenerator::ofSeveralPledges);
    }

    private static Arbitrary<Choices> choices(int most) {
        return Arbitraries.integers()
                .between(0, NUMBERS - 1)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(Choices::new);
    }

    /** The same, where only what one gives is asked for: of what several give together, what the first share of a link says. */
    World givenBy(ActorId giver) {
        BigDecimal part = links.stream().findFirst().map(TrueLink::share).orElse(new BigDecimal("0.5"));
        return new World(
                circumstances,
                pledges.stream().map(pledge -> pledge.givenBy(giver, part)).toList(),
                links,
                dossier);
    }

    @Override
    public String toString() {
        return WorldText.of(this);
    }
}
