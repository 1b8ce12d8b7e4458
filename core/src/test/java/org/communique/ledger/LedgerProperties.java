package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.ledger.Pledges.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.entry.Rank;
import org.communique.id.PledgeId;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.jspecify.annotations.Nullable;

/** Laws of ledgers, of whatever dossier. */
class LedgerProperties {

    private static final LocalDate FAR_FUTURE = LocalDate.of(9998, 1, 1);

    @Provide
    Arbitrary<Figure> figures() {
        List<Stage> ranked =
                Stage.all().stream().filter(stage -> stage.rank().isPresent()).toList();
        Arbitrary<Stage> stages = Arbitraries.of(ranked);
        return Arbitraries.oneOf(
                Arbitraries.of(Figure.named(), Figure.outstanding(), Figure.ended()),
                stages.map(Figure::reached),
                stages.map(Figure::recorded),
                stages.map(Figure::standing));
    }

    private static Map<Measure, Bounds> totals(Ledger ledger, Figure figure) {
        Map<Measure, Bounds> totals = new TreeMap<>();
        ledger.totals(figure).forEach(total -> totals.put(total.measure(), total.bounds()));
        return totals;
    }

    private static boolean isWithin(Bounds narrow, @Nullable Bounds wide) {
        return wide != null && wide.or(narrow).equals(wide);
    }

    @Property
    void noFigureIsLessThanNothing(@ForAll Dossier dossier, @ForAll("figures") Figure figure) {
        Ledger ledger = Ledger.of(dossier);
        Stream<Bounds> all = Stream.concat(
                ledger.totals(figure).stream().map(Total::bounds),
                ledger.accounts().stream().map(account -> account.bounds(figure)));
        assertThat(all).allMatch(bounds -> bounds.lower().orElseThrow().value().signum() >= 0);
    }

    @Property
    void everyAccountIsOnceInATotalOrLeftOut(@ForAll Dossier dossier, @ForAll("figures") Figure figure) {
        Ledger ledger = Ledger.of(dossier);
        IdentityHashMap<Account, Integer> seen = new IdentityHashMap<>();
        ledger.totals(figure)
                .forEach(total -> total.lines().forEach(line -> seen.merge(line.account(), 1, Integer::sum)));
        ledger.leftOut().forEach(left -> seen.merge(left.account(), 1, Integer::sum));
        assertThat(seen.values()).allMatch(times -> times == 1);
    }

    @Property
    void rowsTogetherContainTheTotal(@ForAll Dossier dossier, @ForAll("figures") Figure figure, @ForAll By by) {
        Ledger ledger = Ledger.of(dossier);
        Map<Measure, Bounds> rows = new TreeMap<>();
        ledger.totals(figure, by).forEach(total -> rows.merge(total.measure(), total.bounds(), Bounds::plus));
        totals(ledger, figure).forEach((measure, total) -> assertThat(isWithin(total, rows.get(measure)))
                .as("%s of %s in %s: %s in %s", figure, measure, by, total, rows.get(measure))
                .isTrue());
    }

    @Property
    void moreToleranceNeverNarrows(@ForAll Dossier dossier, @ForAll("figures") Figure figure) {
        Ledger ledger = Ledger.of(dossier);
        Map<Measure, Bounds> strict = totals(ledger.tolerance(number("0.01")), figure);
        Map<Measure, Bounds> loose = totals(ledger.tolerance(number("0.2")), figure);
        assertThat(strict.keySet()).isEqualTo(loose.keySet());
        strict.forEach((measure, bounds) -> assertThat(isWithin(bounds, loose.get(measure)))
                .as("%s of %s: %s in %s", figure, measure, bounds, loose.get(measure))
                .isTrue());
    }

    @Property
    void theOrderOfPledgesChangesNoTotalOfWhatIsToldOnce(@ForAll Dossier dossier, @ForAll("figures") Figure figure) {
        Dossier once = dossier.toBuilder().links(List.of()).build();
        List<Pledge> turned = new ArrayList<>(once.pledges());
        Collections.reverse(turned);
        assertThat(totals(Ledger.of(once.toBuilder().pledges(turned).build()), figure))
                .isEqualTo(totals(Ledger.of(once), figure));
    }

    @Property
    void aDeprecatedPledgeChangesNoTotal(@ForAll Dossier dossier, @ForAll("figures") Figure figure) {
        Optional<Pledge> first = dossier.pledges().stream().findFirst();
        Dossier more = first.map(pledge -> dossier.plus(pledge.toBuilder()
                        .id(PledgeId.of("a-wrong-one"))
                        .rank(Rank.DEPRECATED)
                        .build()))
                .orElse(dossier);
        assertThat(totals(Ledger.of(more), figure)).isEqualTo(totals(Ledger.of(dossier), figure));
    }

    @Property
    void byADayInTheFarFutureAllMayHaveComeAbout(@ForAll Dossier dossier, @ForAll("figures") Figure figure) {
        Ledger ledger = Ledger.of(dossier);
        List<Account> all = ledger.accounts();
        List<Account> then = ledger.asOf(FAR_FUTURE).accounts();
        for (int i = 0; i < all.size(); i++) {
            if (isLater(all.get(i).pledge(), dossier)) {
                continue;
            }
            Bounds bounds = all.get(i).bounds(figure);
            Bounds later = then.get(i).bounds(figure);
            assertThat(isWithin(bounds, later))
                    .as("%s: %s in %s", figure, bounds, later)
                    .isTrue();
        }
    }

    private static boolean isLater(Pledge pledge, Dossier dossier) {
        return pledge.steps().stream()
                .flatMap(step -> dossier.dateOf(step, pledge).stream())
                .anyMatch(date -> Edtf.of(FAR_FUTURE).before(date) != Ternary.NO);
    }
}
