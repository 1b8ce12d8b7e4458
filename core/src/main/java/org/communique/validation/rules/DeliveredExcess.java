package org.communique.validation.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.communique.amount.Bounds.Bound;
import org.communique.dossier.Dossier;
import org.communique.ledger.Account;
import org.communique.ledger.CountedStep;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.pledge.Contribution;
import org.communique.pledge.CorrectedStep;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;

/**
 * More of a pledge than was promised, by the verdict of the ledger.
 *
 * <p>Nothing is said of pledges of which not all is understood: that have stages nobody knows, or steps that may be of a
 * contribution that is not told.
 *
 * @param step where the step is told by which it came to that
 * @param attribute the attribute of that step
 * @param came how much has arrived at the least
 * @param promised how much was promised at the most
 */
record DeliveredExcess(int step, String attribute, String came, String promised) {

    private static final Set<Stage> ARRIVING = Set.of(Stage.DISBURSED, Stage.DELIVERED);

    /** So many steps that name no contribution, times contributions that each of them may be of, are looked into. */
    private static final long MOST = 100_000;

    /** Tells each of a pledge's accounts of which too much has arrived. */
    static void each(Pledge pledge, Dossier dossier, Consumer<DeliveredExcess> action) {
        if (!mayBeMore(pledge) || isToldAtOnce(pledge)) {
            return;
        }
        Map<Integer, CorrectedStep> standing = new HashMap<>();
        CorrectedStep.of(pledge.steps()).forEach(step -> standing.put(step.told(), step));
        for (Account account : Ledger.of(dossier).accounts(pledge)) {
            if (account.isExceeded()) {
                action.accept(of(account, standing));
            }
        }
    }

    /** What arrives without a figure is all that is promised, or some of it, and never more. */
    private static boolean mayBeMore(Pledge pledge) {
        boolean arrives = false;
        boolean figured = false;
        long without = 0;
        for (PledgeStep step : pledge.steps()) {
            if (!step.stage().known()) {
                return false;
            }
            arrives |= ARRIVING.contains(step.stage());
            figured |= step.amount().isPresent() || step.quantity().isPresent();
            without += step.contribution().isEmpty() ? 1 : 0;
        }
        boolean closed = without == 0 || !pledge.open().contains("contributions");
        return arrives && figured && closed && without * pledge.contributions().size() <= MOST;
    }

    /** Whether one step tells of what is promised in its very figures, as "10,000 drones were given": that is never more. */
    private static boolean isToldAtOnce(Pledge pledge) {
        if (pledge.steps().size() != 1 || pledge.contributions().size() != 1) {
            return false;
        }
        PledgeStep step = pledge.steps().get(0);
        Contribution promised = pledge.contributions().get(0);
        return promised.per().isEmpty()
                && isNothingElse(step.amount(), promised.amount())
                && isNothingElse(step.quantity(), promised.quantity());
    }

    private static boolean isNothingElse(Optional<?> moved, Optional<?> promised) {
        return moved.isEmpty() || moved.equals(promised);
    }

    private static DeliveredExcess of(Account account, Map<Integer, CorrectedStep> standing) {
        boolean money = account.measure().isMoney();
        CorrectedStep last = last(account, standing, money);
        boolean figured = hasFigure(last, money);
        int figure = money ? last.amountTold() : last.quantityTold();
        String attribute = money ? "amount" : "quantity";
        return new DeliveredExcess(
                figured ? figure : last.told(),
                figured ? attribute : "stage",
                print(account.bounds(Figure.reached(Stage.DISBURSED)).lower().orElseThrow(), account),
                print(account.bounds(Figure.named()).upper().orElseThrow(), account));
    }

    /** The last step with a figure by which something arrived; where there is none, the last by which something did. */
    private static CorrectedStep last(Account account, Map<Integer, CorrectedStep> standing, boolean money) {
        Optional<CorrectedStep> last = Optional.empty();
        for (CountedStep counted : account.steps()) {
            Optional<CorrectedStep> step = Optional.ofNullable(standing.get(counted.index()))
                    .filter(each -> ARRIVING.contains(each.step().stage()));
            if (step.isPresent()
                    && (hasFigure(step.get(), money)
                            || last.filter(each -> hasFigure(each, money)).isEmpty())) {
                last = step;
            }
        }
        return last.orElseThrow();
    }

    private static boolean hasFigure(CorrectedStep step, boolean money) {
        return money ? step.step().amount().isPresent() : step.step().quantity().isPresent();
    }

    private static String print(Bound end, Account account) {
        return end.value().toPlainString() + " " + account.measure().unit();
    }
}
