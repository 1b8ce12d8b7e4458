package org.communique.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Approximation;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.PledgeId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Short ways to tell pledges and to say what their figures are. */
final class Pledges {

    private Pledges() {}

    static BigDecimal number(String figure) {
        return new BigDecimal(figure);
    }

    static MoneyAmount usd(String figure) {
        return MoneyAmount.of(number(figure), "USD");
    }

    static MoneyAmount money(Approximation approximation, String figure, String currency) {
        return MoneyAmount.of(number(figure), currency).toBuilder()
                .approximation(approximation)
                .build();
    }

    static Pledge pledge(String id, List<? extends Contribution> contributions, PledgeStep... steps) {
        return Pledge.builder()
                .id(PledgeId.of(id))
                .addParties(Participation.of(ActorId.of("norland"), Role.DONOR))
                .addAllContributions(contributions)
                .addSteps(steps)
                .build();
    }

    /** A pledge of so many dollars. */
    static Pledge dollars(String id, String figure, PledgeStep... steps) {
        return pledge(id, List.of(Funding.of(usd(figure))), steps);
    }

    static PledgeStep step(Stage stage) {
        return PledgeStep.of(stage);
    }

    static PledgeStep step(Stage stage, String figure) {
        return step(stage, usd(figure));
    }

    static PledgeStep step(Stage stage, MoneyAmount amount) {
        return PledgeStep.builder().stage(stage).amount(amount).build();
    }

    static PledgeStep soFar(PledgeStep step) {
        return step.toBuilder().counts(StepCounts.TOTAL_SO_FAR).build();
    }

    static PledgeStep on(String date, PledgeStep step) {
        return step.toBuilder().when(TimeExpression.of(Edtf.parse(date))).build();
    }

    static Dossier dossier(Entry... entries) {
        return Dossier.of(DossierId.of("harbours")).plus(Arrays.asList(entries));
    }

    static Account account(Pledge pledge) {
        return account(pledge, UnaryOperator.identity());
    }

    static Account account(Pledge pledge, UnaryOperator<Ledger> question) {
        List<Account> accounts = question.apply(Ledger.of(dossier(pledge))).accounts();
        return accounts.get(0);
    }

    /** Bounds in a form that is read at a glance: "80", "[20, 60]", "(10, ..)", "[0, 30)". */
    static String print(Bounds bounds) {
        if (bounds.lower().isPresent() && bounds.lower().equals(bounds.upper())) {
            return bounds.lower().get().value().toPlainString();
        }
        return bounds.lower()
                        .map(low -> (low.inclusive() ? "[" : "(") + plain(low))
                        .orElse("(..") + ", "
                + Optional.of(bounds)
                        .flatMap(Bounds::upper)
                        .map(high -> plain(high) + (high.inclusive() ? "]" : ")"))
                        .orElse("..)");
    }

    private static String plain(Bound bound) {
        return bound.value().toPlainString();
    }
}
