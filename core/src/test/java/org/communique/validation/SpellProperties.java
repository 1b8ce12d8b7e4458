package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.Small.OFFICE;
import static org.communique.validation.Small.time;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.actor.Tenure;
import org.communique.id.ActorId;
import org.communique.id.TenureId;
import org.communique.time.Edtf;
import org.communique.time.Ternary;

/** What holds for tenures of one office, whichever they are. */
class SpellProperties {

    @Property(tries = 1_000)
    void tenuresClashIfAnyTwoOfThemDo(@ForAll("spells") List<Spell> spells) {
        boolean any = spells.stream().anyMatch(one -> spells.stream()
                .anyMatch(other -> !one.person().equals(other.person())
                        && Edtf.parse(one.period()).overlaps(Edtf.parse(other.period())) == Ternary.YES));

        assertThat(clashing(spells)).isEqualTo(any);
    }

    @Provide
    static Arbitrary<List<Spell>> spells() {
        Arbitrary<Integer> first = Arbitraries.integers().between(2000, 2012);
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 4);
        Arbitrary<String> doubt = Arbitraries.of("", "", "?", "~");
        Arbitrary<String> periods = Combinators.combine(first, doubt, years, doubt)
                .as((from, some, more, other) -> from + some + '/' + (from + more) + other);
        return Combinators.combine(Arbitraries.of("ann", "bob", "eve"), periods)
                .as(Spell::new)
                .list()
                .ofMaxSize(6);
    }

    private static boolean clashing(List<Spell> spells) {
        List<Tenure> tenures = new ArrayList<>();
        for (Spell spell : spells) {
            tenures.add(Tenure.of(TenureId.of("t" + tenures.size()), ActorId.of(spell.person()), OFFICE).toBuilder()
                    .period(time(spell.period()))
                    .build());
        }
        Validator validator =
                Validator.builder().with(Rule.standard("tenure.two-incumbents")).build();
        return !validator
                .validate(Small.dossier(tenures.toArray(Tenure[]::new)))
                .violations()
                .isEmpty();
    }

    record Spell(String person, String period) {}
}
