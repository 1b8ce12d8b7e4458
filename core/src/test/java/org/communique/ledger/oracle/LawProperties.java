package org.communique.ledger.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.amount.Bounds;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.ledger.Account;
import org.communique.ledger.CountedStep;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.Ledger;
import org.communique.ledger.Line;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;

/** Laws of ledgers that need no number that is true: of what is drawn with links, and of whatever dossier. */
class LawProperties {

    private static final Bounds NOTHING = Bounds.between(BigDecimal.ZERO, BigDecimal.ZERO);

    /** A currency in which little is told. */
    private static final String ELSEWHERE = "XPF";

    private static final PledgeId AGAIN = PledgeId.of("told-again");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(World.ofSeveralPledges().map(World::dossier), Arbitraries.defaultFor(Dossier.class));
    }

    @Provide
    Arbitrary<World> worlds() {
        return World.ofSeveralPledges();
    }

    /** What every figure comes to in every measure, where it is anything. */
    private static Map<String, String> totals(Dossier dossier, Predicate<Figure> asked) {
        Ledger ledger = Ledger.of(dossier);
        Map<String, String> totals = new TreeMap<>();
        TotalComparison.figures()
                .filter(asked)
                .flatMap(figure -> ledger.totals(figure).stream())
                .filter(total -> !total.bounds().equals(NOTHING))
                .forEach(total -> totals.put(
                        total.figure().inWords() + " " + total.measure(),
                        total.bounds().toString()));
        return totals;
    }

    /** What is left between two stages is taken from what is told of all, and less is known of that than of one alone. */
    private static boolean isNoDifference(Figure figure) {
        return !figure.equals(Figure.outstanding())
                && figure.kind() != Figure.Kind.GAP
                && figure.kind() != Figure.Kind.STANDING;
    }

    /** The totals that are not the same. */
    private static Map<String, String> difference(Dossier one, Dossier other, Predicate<Figure> asked) {
        Map<String, String> before = totals(one, asked);
        Map<String, String> after = totals(other, asked);
        Map<String, String> difference = new TreeMap<>();
        Stream.of(before, after)
                .flatMap(totals -> totals.keySet().stream())
                .filter(figure -> !Objects.equals(before.get(figure), after.get(figure)))
                .forEach(figure -> difference.put(figure, before.get(figure) + " became " + after.get(figure)));
        return difference;
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** But for what is told again in several measures: it counts in those of the first. */
    @Property
    void theOrderOfPledgesAndLinksChangesNoTotal(@ForAll("worlds") World world, @ForAll long seed) {
        Dossier dossier = world.dossier();
        Dossier turned = dossier.toBuilder()
                .pledges(shuffled(dossier.pledges(), seed))
                .links(shuffled(dossier.links(), seed))
                .build();
        assertThat(difference(dossier, turned, figure -> true)).isEmpty();
    }

    @Property
    void aRestatementChangesNoTotal(@ForAll("dossiers") Dossier dossier) {
        assertThat(difference(dossier, again(dossier, Relation.RESTATES), LawProperties::isNoDifference))
                .isEmpty();
    }

    /** Of one that is no whole: what is told of its parts is told of the whole that they lie in, and not of its twin. */
    @Property
    void aSecondTellingChangesNoTotal(@ForAll("dossiers") Dossier dossier) {
        assertThat(difference(dossier, again(dossier, Relation.SAME_AS), LawProperties::isNoDifference))
                .isEmpty();
    }

    /** The dossier with its first pledge told once more. */
    private static Dossier again(Dossier dossier, Relation relation) {
        Optional<Pledge> first = dossier.pledges().stream()
                .filter(pledge -> !isWhole(pledge, dossier) && countsForCertain(pledge, dossier))
                .findFirst();
        return first.map(pledge -> dossier.plus(
                        pledge.toBuilder().id(AGAIN).build(),
                        Link.of(LinkId.of("told-again"), AGAIN, relation, pledge.id())))
                .orElse(dossier);
    }

    private static boolean isWhole(Pledge pledge, Dossier dossier) {
        return dossier.linksOf(pledge.id()).stream()
                .anyMatch(link -> link.object().equals(pledge.id()));
    }

    private static boolean countsForCertain(Pledge pledge, Dossier dossier) {
        Ledger ledger = Ledger.of(dossier);
        List<Line> lines = TotalComparison.figures()
                .flatMap(figure -> ledger.totals(figure).stream())
                .flatMap(total -> total.lines().stream())
                .filter(line -> line.account().pledge().id().equals(pledge.id()))
                .toList();
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.inclusion() == Inclusion.IN);
    }

    @Property
    void anEquivalentChangesNoTotal(@ForAll("dossiers") Dossier dossier) {
        Assume.that(Ledger.of(dossier).accounts().stream()
                .noneMatch(account -> account.measure().unit().equals(ELSEWHERE)));
        List<Pledge> pledges =
                dossier.pledges().stream().map(LawProperties::withEquivalents).toList();
        assertThat(difference(dossier, dossier.toBuilder().pledges(pledges).build(), figure -> true))
                .isEmpty();
    }

    private static Pledge withEquivalents(Pledge pledge) {
        return pledge.toBuilder()
                .contributions(pledge.contributions().stream()
                        .map(LawProperties::withEquivalent)
                        .toList())
                .steps(pledge.steps().stream()
                        .map(LawProperties::withEquivalent)
                        .toList())
                .build();
    }

    private static Contribution withEquivalent(Contribution contribution) {
        return contribution instanceof Funding funding && funding.amount().isPresent()
                ? funding.toBuilder()
                        .amount(withEquivalent(funding.amount().get()))
                        .build()
                : contribution;
    }

    private static PledgeStep withEquivalent(PledgeStep step) {
        return step.amount()
                .map(amount -> step.toBuilder().amount(withEquivalent(amount)).build())
                .orElse(step);
    }

    /** In a currency of which nothing is told otherwise. */
    private static MoneyAmount withEquivalent(MoneyAmount amount) {
        return amount.toBuilder()
                .addEquivalents(Equivalent.of(MoneyAmount.of(7, ELSEWHERE)))
                .build();
    }

    @Property
    void theStepsThatCountGrowWithTheDay(
            @ForAll("dossiers") Dossier dossier,
            @ForAll @IntRange(max = 100) int days,
            @ForAll @IntRange(max = 100) int more) {
        LocalDate day = Circumstances.BEGIN.plusDays(days - 5L);
        Map<String, Inclusion> then = counted(Ledger.of(dossier).asOf(day));
        Map<String, Inclusion> later = counted(Ledger.of(dossier).asOf(day.plusDays(more)));
        then.forEach((step, inclusion) ->
                assertThat(later.getOrDefault(step, Inclusion.OUT)).as(step).isLessThanOrEqualTo(inclusion));
    }

    private static Map<String, Inclusion> counted(Ledger ledger) {
        Map<String, Inclusion> counted = new TreeMap<>();
        for (Account account : ledger.accounts()) {
            for (CountedStep step : account.steps()) {
                counted.put(
                        account.pledge().id() + " " + account.measure() + " " + account.contributions() + " "
                                + step.index(),
                        step.counted());
            }
        }
        return counted;
    }
}
