package org.communique.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.validation.Small;

class SameAsGroupsProperties {

    private static final List<ActorId> PEOPLE =
            List.of(ActorId.of("a"), ActorId.of("b"), ActorId.of("c"), ActorId.of("d"));

    @Property
    void rulesTakeForTheSameWhatTheDossierDoes(@ForAll @Size(max = 5) List<@From("links") Link> links) {
        Dossier dossier = Small.dossier(PEOPLE.stream().map(Small::person).toArray(Entry[]::new))
                .plus(links);
        SameAsGroups same = SameAsGroups.same(dossier);

        assertThat(PEOPLE)
                .allSatisfy(one -> assertThat(PEOPLE).allSatisfy(other -> assertThat(same.areJoined(one, other))
                        .isEqualTo(dossier.sameAs(one).stream().map(Entry::id).anyMatch(other::equals))));
    }

    @Provide
    Arbitrary<Link> links() {
        Arbitrary<List<Citation>> evidence = Combinators.combine(
                        Arbitraries.of(Factuality.class),
                        Arbitraries.just(Small.SAID).optional())
                .as((factuality, via) -> Small.cited().toBuilder()
                        .factuality(factuality)
                        .via(via)
                        .build())
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        Arbitraries.of(Relation.SAME_AS, Relation.SAME_AS, Relation.CONFLICTS_WITH),
                        Arbitraries.of(PEOPLE),
                        Arbitraries.of(Rank.class),
                        evidence)
                .as((one, relation, other, rank, words) -> Small.link("l", one, relation, other).toBuilder()
                        .rank(rank)
                        .evidence(words)
                        .build());
    }
}
