package org.communique.ledger.oracle;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.id.ActorId;
import org.communique.ledger.Account;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.Total;
import org.communique.pledge.Stage;

/** Holds the totals of a ledger against the numbers of the world that its dossier tells, and counts how often. */
final class TotalComparison {

    private static final Bounds NOTHING = Bounds.between(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final List<ActorId> GIVERS = List.of(ActorId.of("norland"), ActorId.of("sudland"));

    private final World world;
    private final Ledger ledger;
    private final Set<TrueMeasure> consistent;
    private long comparisons;

    TotalComparison(World world) {
        this.world = world;
        this.ledger = world.circumstances().asked(Ledger.of(world.dossier()));
        this.consistent = world.pledges().stream()
                .flatMap(pledge -> pledge.accounts().stream())
                .map(TrueAccount::measure)
                .filter(measure -> new WorldConsistency(world, measure).holds())
                .collect(toCollection(TreeSet::new));
    }

    /** Says how many numbers were held against bounds. */
    long compare() {
        compare(ledger, world, "all");
        for (ActorId giver : GIVERS) {
            compare(ledger.where(Account.gives(giver)), world.givenBy(giver), giver.text());
        }
        if (world.links().stream().allMatch(this::isOfOneRow)) {
            compareRows();
        }
        return comparisons;
    }

    private void compare(Ledger asked, World truth, String question) {
        Map<TrueMeasure, TotalReckoner> reckoners = reckoners(truth);
        figures().forEach(figure -> {
            List<Total> totals = asked.totals(figure);
            reckoners.forEach((measure, reckoner) ->
                    hold(question, totals, measure, figure, reckoner.total(figure), isExact(truth)));
        });
    }

    /** Whether nobody can doubt in which row something counts. */
    private boolean isOfOneRow(TrueLink link) {
        return switch (link.kind()) {
            case PART, BESIDE -> true;
            case SAME ->
                !link.holds()
                        || (link.certain() && world.pledges().get(link.to()).isSure());
            case REPLACED -> !link.holds();
        };
    }

    private void compareRows() {
        Set<String> rows = world.pledges().stream().map(TruePledge::row).collect(toCollection(TreeSet::new));
        Map<TrueMeasure, TotalReckoner> reckoners = reckoners(world);
        figures().filter(figure -> figure.kind() != Figure.Kind.STANDING).forEach(figure -> {
            List<Total> totals = ledger.totals(figure, By.GIVER);
            for (String row : rows) {
                List<Total> inRow = totals.stream()
                        .filter(total -> total.key().equals(List.of(row)))
                        .toList();
                reckoners.forEach(
                        (measure, reckoner) -> hold(row, inRow, measure, figure, reckoner.row(row, figure), false));
            }
        });
    }

    /** For each measure in which the world makes sense, also if only a part of it is asked for. */
    private Map<TrueMeasure, TotalReckoner> reckoners(World truth) {
        Map<TrueMeasure, TotalReckoner> reckoners = new TreeMap<>();
        world.pledges().stream()
                .flatMap(pledge -> pledge.accounts().stream())
                .map(TrueAccount::measure)
                .filter(consistent::contains)
                .distinct()
                .filter(measure -> truth.equals(world) || new WorldConsistency(truth, measure).holds())
                .forEach(measure -> reckoners.computeIfAbsent(measure, each -> new TotalReckoner(truth, each)));
        return reckoners;
    }

    static Stream<Figure> figures() {
        List<Stage> ranked = AccountComparison.RANKED;
        Stream<Figure> gaps = ranked.stream().flatMap(from -> ranked.stream()
                .filter(to -> to.rank().getAsInt() > from.rank().getAsInt())
                .map(to -> Figure.gap(from, to)));
        Stream<Figure> staged = ranked.stream()
                .flatMap(stage -> Stream.of(Figure.recorded(stage), Figure.reached(stage), Figure.standing(stage)));
        return Stream.of(Stream.of(Figure.named(), Figure.ended(), Figure.outstanding()), staged, gaps)
                .flatMap(each -> each);
    }

    private void hold(
            String question, List<Total> totals, TrueMeasure measure, Figure figure, BigDecimal number, boolean exact) {
        comparisons++;
        Bounds bounds = totals.stream()
                .filter(total -> TrueMeasure.of(total.measure()).equals(measure))
                .findFirst()
                .map(Total::bounds)
                .orElse(NOTHING);
        boolean held = exact ? bounds.equals(Bounds.between(number, number)) : bounds.allow(number);
        assertThat(held)
                .as("%s of %s for %s is %s and not %s in%n%s", figure, measure, question, number, bounds, world)
                .isTrue();
    }

    /** Whether nothing is left open: what is replaced leaves open what of it had arrived is in what replaces it. */
    private static boolean isExact(World truth) {
        return truth.circumstances().exact()
                && truth.pledges().stream().allMatch(pledge -> pledge.share().isEmpty())
                && truth.links().stream().allMatch(link -> link.certain() && link.kind() != TrueLink.Kind.REPLACED);
    }
}
