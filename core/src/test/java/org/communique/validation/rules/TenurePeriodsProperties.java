package org.communique.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.Small.OFFICE;
import static org.communique.validation.Small.time;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.actor.Tenure;
import org.communique.id.ActorId;
import org.communique.id.TenureId;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.validation.Rule;
import org.communique.validation.Small;
import org.communique.validation.Validator;
import org.communique.validation.Violation;

/** What holds for tenures of one office, whichever they are. */
class TenurePeriodsProperties {

    @Property(tries = 1_000)
    void tenuresClashIfAnyTwoOfThemDo(@ForAll("spells") List<Spell> spells) {
        boolean any = spells.stream().anyMatch(one -> spells.stream()
                .anyMatch(other -> !one.person().equals(other.person())
                        && Edtf.parse(one.period()).overlaps(Edtf.parse(other.period())) == Ternary.YES));

        assertThat(clashes(spells).isEmpty()).isEqualTo(!any);
    }

    @Provide
    static Arbitrary<List<Spell>> spells() {
        Arbitrary<Integer> first = Arbitraries.integers().between(2000, 2012);
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 4);
        Arbitrary<String> doubt = Arbitraries.of("", "", "?", "~");
        Arbitrary<String> between = Combinators.combine(first, doubt, years, doubt)
                .as((from, some, more, other) -> from + some + '/' + (from + more) + other);
        Arbitrary<String> begun = Combinators.combine(first, doubt, Arbitraries.of("", ".."))
                .as((from, some, end) -> from + some + '/' + end);
        Arbitrary<String> ended = Combinators.combine(Arbitraries.of("", ".."), first, doubt)
                .as((start, to, some) -> start + '/' + to + some);
        Arbitrary<String> periods = Arbitraries.oneOf(between, between, begun, ended);
        return Combinators.combine(Arbitraries.of("ann", "bob", "eve"), periods)
                .as(Spell::new)
                .list()
                .ofMaxSize(6);
    }

    /** Of the earlier ones the longest, which is of the same person, would hide the one that clashes. */
    @Example
    void longerTenuresOfTheSamePersonHideNone() {
        assertThat(clashes(List.of(ann("2000/2030"), bob("2001/2020"), ann("2003/2004"))))
                .containsExactly("/tenures/1", "/tenures/2");
        assertThat(clashes(List.of(bob("2000/2010"), ann("2001/2030"), ann("2003/2004"))))
                .containsExactly("/tenures/1", "/tenures/2");
        assertThat(clashes(List.of(bob("2000/2015"), ann("2001/2020"), ann("2002/2030"), ann("2003/2004"))))
                .containsExactly("/tenures/1", "/tenures/2", "/tenures/3");
        assertThat(clashes(List.of(ann("2000/2030"), bob("2001/2020"), bob("2002/2003"), ann("2005/2006"))))
                .containsExactly("/tenures/1", "/tenures/2", "/tenures/3");
        assertThat(clashes(List.of(ann("2000/2030"), ann("2001/2029"), bob("2002/2003"), ann("2005/2006"))))
                .containsExactly("/tenures/2");
        assertThat(clashes(List.of(ann("2000/2010"), bob("2001/2030"), ann("2002/2020"), bob("2012/2013"))))
                .containsExactly("/tenures/1", "/tenures/2", "/tenures/3");
    }

    private static List<String> clashes(List<Spell> spells) {
        List<Tenure> tenures = new ArrayList<>();
        for (Spell spell : spells) {
            tenures.add(Tenure.of(TenureId.of("t" + tenures.size()), ActorId.of(spell.person()), OFFICE).toBuilder()
                    .period(time(spell.period()))
                    .build());
        }
        Validator validator =
                Validator.builder().with(Rule.standard("tenure.two-incumbents")).build();
        return validator.validate(Small.dossier(tenures.toArray(Tenure[]::new))).violations().stream()
                .map(Violation::pointer)
                .toList();
    }

    private static Spell ann(String period) {
        return new Spell("ann", period);
    }

    private static Spell bob(String period) {
        return new Spell("bob", period);
    }

    record Spell(String person, String period) {}
}
