package org.communique.ledger;

import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.pledge.Stage;
import org.communique.time.Ternary;

/**
 * An account, and whether it counts in what is asked.
 *
 * @param account the account
 * @param eligibility whether it counts, before it is held against others
 */
record Item(Account account, Eligibility eligibility) {

    private static final Figure ARRIVED = Figure.reached(Stage.DISBURSED);

    Measure measure() {
        return account.measure();
    }

    boolean isPart() {
        return account.contribution().within().isPresent();
    }

    /** {@return whether all of it counts for certain, before it is held against others} */
    boolean isCertain() {
        return eligibility.all() == Inclusion.IN;
    }

    /** {@return why it does not count in such a figure, though it counts in others} */
    Optional<Reason> unfit(Figure figure) {
        if (account.foreign() && Account.isOfPromise(figure)) {
            return Optional.of(Reason.NOT_PROMISED);
        }
        boolean again =
                figure.kind() != Figure.Kind.RECORDED && account.contribution().newMoney() == Ternary.NO;
        return again ? Optional.of(Reason.NOT_NEW) : Optional.empty();
    }

    private boolean counts(Figure figure) {
        return eligibility.counts()
                && account.measure().column() != Column.NONE
                && unfit(figure).isEmpty();
    }

    /** {@return a figure as far as it counts, by what is said of this account alone; absent where it does not count at all} */
    Optional<Bounds> value(Figure figure) {
        return counts(figure)
                ? Optional.of(eligibility.of(account.ownBounds(figure), figure, account))
                : Optional.empty();
    }

    /** {@return the same as it is told, of what counts for certain} */
    Optional<Bounds> stated(Figure figure) {
        return counts(figure) && isCertain() ? account.stated(figure) : Optional.empty();
    }

    /** {@return of a promise that is replaced what still counts in a figure; absent where none of it does} */
    static Optional<Figure> ofReplaced(Figure figure) {
        return switch (figure.kind()) {
            case NAMED, REACHED -> Optional.of(ARRIVED);
            case RECORDED -> figure.isOfArrival() ? Optional.of(figure) : Optional.empty();
            case STANDING, GAP, OUTSTANDING, ENDED -> Optional.empty();
        };
    }
}
