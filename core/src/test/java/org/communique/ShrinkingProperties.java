package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.communique.arbitraries.Dossiers;
import org.communique.dossier.Dossier;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;

/** A dossier with a planted defect shrinks to the entry that has it, and to what that entry cannot do without. */
class ShrinkingProperties {

    private static final int MOST_CANDIDATES = 2_000;

    private final RandomGenerator<Dossier> dossiers = Dossiers.any().generator(1_000);

    /** The same every time, so that what shrinks today shrinks tomorrow. */
    @Provide
    Arbitrary<Integer> seeds() {
        return Arbitraries.integers().between(1, 8);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void pledgeOfMoneyThatIsNotEuro(@ForAll("seeds") int seed) {
        assertShrinks(seed, 3, dossier -> dossier.pledges().stream().anyMatch(ShrinkingProperties::isOfOtherMoney));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void statementWithTwoQuotations(@ForAll("seeds") int seed) {
        assertShrinks(seed, 3, dossier -> dossier.statements().stream()
                .anyMatch(statement -> statement.quotations().size() > 1));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void eventAtPlace(@ForAll("seeds") int seed) {
        assertShrinks(seed, 1, dossier -> dossier.events().stream()
                .anyMatch(event -> event.place().isPresent()));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void tenureWithPeriod(@ForAll("seeds") int seed) {
        assertShrinks(seed, 3, dossier -> dossier.tenures().stream()
                .anyMatch(tenure -> tenure.period().isPresent()));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void twoStatements(@ForAll("seeds") int seed) {
        assertShrinks(seed, 2, dossier -> dossier.statements().size() > 1);
    }

    private static boolean isOfOtherMoney(Pledge pledge) {
        return pledge.contributions().stream()
                .filter(Funding.class::isInstance)
                .flatMap(each -> ((Funding) each).amount().stream())
                .anyMatch(amount -> !amount.currency().getCurrencyCode().equals("EUR"));
    }

    private void assertShrinks(int seed, int most, Predicate<Dossier> defect) {
        Shrinkable<Dossier> found = find(seed, defect);

        Dossier shrunk = shrink(found, defect).value();

        assertThat(found.value().entries()).hasSizeGreaterThan(10);
        assertThat(shrunk).matches(defect);
        assertThat(shrunk.entries()).hasSizeLessThanOrEqualTo(most);
    }

    /** A large dossier that has the defect. */
    private Shrinkable<Dossier> find(int seed, Predicate<Dossier> defect) {
        Random random = new Random(seed);
        return Stream.generate(() -> dossiers.next(random))
                .filter(drawn -> drawn.value().entries().count() > 10 && defect.test(drawn.value()))
                .findFirst()
                .orElseThrow();
    }

    /** As jqwik does: on to the first candidate that is no larger and has the defect, until there is none. */
    private static Shrinkable<Dossier> shrink(Shrinkable<Dossier> found, Predicate<Dossier> defect) {
        int[] candidates = {0};
        Shrinkable<Dossier> smallest = found;
        Optional<Shrinkable<Dossier>> next = Optional.of(found);
        while (next.isPresent()) {
            Shrinkable<Dossier> current = next.get();
            smallest = current;
            next = current.shrink()
                    .filter(each -> each.distance().compareTo(current.distance()) <= 0)
                    .peek(each -> assertThat(++candidates[0]).isLessThan(MOST_CANDIDATES))
                    .peek(each -> References.assertNamed(each.value()))
                    .filter(each -> defect.test(each.value()))
                    .findFirst();
        }
        return smallest;
    }
}
