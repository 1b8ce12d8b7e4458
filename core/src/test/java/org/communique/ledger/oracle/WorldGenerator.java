package org.communique.ledger.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.id.PledgeId;

/** Draws worlds. */
final class WorldGenerator {

    private static final int MUCH = 41;
    private static final int LITTLE = 9;

    private static final List<List<String>> GIVERS = List.of(
            List.of("norland"), List.of("sudland"), List.of("norland"), List.of("norland", "sudland"), List.of("holm"));

    private final Choices choices;
    private final Circumstances circumstances;

    private WorldGenerator(Choices choices) {
        this.choices = choices;
        this.circumstances = Circumstances.of(choices);
    }

    static World ofOnePledge(Choices choices) {
        return new WorldGenerator(choices).draw(1);
    }

    static World ofSeveralPledges(Choices choices) {
        return new WorldGenerator(choices).draw(2 + choices.below(3));
    }

    /** Each pledge but the first lies in one before it now and then, a part of it with smaller figures than its whole. */
    private World draw(int number) {
        LinkGenerator generator = new LinkGenerator(choices, circumstances);
        List<TrueLink> links = IntStream.range(1, number)
                .boxed()
                .flatMap(from -> generator.draw(from).stream())
                .toList();
        List<TruePledge> pledges = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int pledge = i;
            boolean part = links.stream().anyMatch(link -> link.from() == pledge && link.kind() == TrueLink.Kind.PART);
            pledges.add(new PledgeGenerator(choices, circumstances)
                    .draw(id(i), PledgeGenerator.givenBy(choices.of(GIVERS)), part ? LITTLE : MUCH));
        }
        return new World(
                circumstances,
                pledges,
                links,
                Telling.dossier(Stream.concat(
                                pledges.stream().map(TruePledge::told),
                                links.stream().map(TrueLink::told))
                        .toList()));
    }

    static PledgeId id(int pledge) {
        return PledgeId.of("pledge-" + pledge);
    }
}
