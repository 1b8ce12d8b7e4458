package org.communique.ledger.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.ledger.Account;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.pledge.Stage;

/** Holds each account of a ledger against the numbers of the world that its dossier tells, and counts how often. */
final class AccountComparison {

    static final List<Stage> RANKED =
            Stage.all().stream().filter(stage -> stage.rank().isPresent()).toList();

    private final World world;
    private final Ledger ledger;
    private long comparisons;

    AccountComparison(World world) {
        this.world = world;
        this.ledger = world.circumstances().asked(Ledger.of(world.dossier()));
    }

    /** Says how many numbers were held against bounds. */
    long compare() {
        for (TruePledge pledge : world.pledges()) {
            pledge.accounts().forEach(this::compare);
        }
        return comparisons;
    }

    private void compare(TrueAccount account) {
        Account told = find(account);
        Reckoned truth = AccountReckoner.reckon(account, world.circumstances().asOf());
        if (!account.foreign()) {
            hold(told, Figure.named(), truth.named());
            hold(told, Figure.ended(), truth.ended());
            hold(told, Figure.outstanding(), truth.outstanding());
            hold(told, Figure.recorded(Stage.REPAID), truth.repaid());
        }
        for (Stage stage : RANKED) {
            if (account.moves().stream().noneMatch(Move::shared)) {
                hold(told, Figure.recorded(stage), truth.recorded(stage));
            }
            if (!account.foreign() || stage.rank().getAsInt() > AccountReckoner.PLEDGED) {
                compare(told, truth, stage);
            }
        }
    }

    private void compare(Account told, Reckoned truth, Stage stage) {
        hold(told, Figure.reached(stage), truth.reached(stage));
        hold(told, Figure.standing(stage), truth.standing(stage));
        RANKED.stream()
                .filter(to -> to.rank().getAsInt() > stage.rank().getAsInt())
                .forEach(to -> hold(told, Figure.gap(stage, to), truth.gap(stage, to)));
    }

    private Account find(TrueAccount account) {
        Optional<Account> found = ledger.accounts().stream()
                .filter(each -> each.pledge().id().equals(account.pledge())
                        && each.contributions().equals(account.contributions())
                        && TrueMeasure.of(each.measure()).equals(account.measure()))
                .findFirst();
        assertThat(found).as("%s in%n%s", account, world).isPresent();
        return found.orElseThrow();
    }

    private void hold(Account told, Figure figure, BigDecimal number) {
        comparisons++;
        Bounds bounds = told.bounds(figure);
        boolean held =
                world.circumstances().exact() ? bounds.equals(Bounds.between(number, number)) : bounds.allow(number);
        assertThat(held)
                .as("%s is %s and not %s in%n%s", figure, number, bounds, world)
                .isTrue();
    }
}
