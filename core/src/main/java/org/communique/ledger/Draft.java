package org.communique.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.amount.Bounds;

/**
 * An account before its steps are gone through.
 *
 * @param contributions where its contributions stand in the pledge, from 0
 * @param measure what its figures are told in
 * @param kind what is promised in that measure
 * @param promised the figures that are promised, contribution by contribution
 * @param part whether its contribution is part of another
 */
record Draft(List<Integer> contributions, Measure measure, Kind kind, List<Promised> promised, boolean part) {

    /** What is promised in a measure. */
    enum Kind {
        /** So much. */
        NAMED,
        /** Something, and nobody says how much. */
        UNNAMED,
        /** Nothing: the promise is told in another. */
        FOREIGN
    }

    /**
     * A figure that is promised.
     *
     * @param contribution where the contribution stands in the pledge, from 0
     * @param figure the figure of one time
     * @param times how often it comes round
     */
    record Promised(int contribution, ToldFigure figure, Times times) {

        Bounds bounds() {
            return times.of(figure.bounds());
        }

        /** {@return the figure as it is told, times and all; absent where either is a range} */
        Optional<BigDecimal> stated() {
            return times.exact()
                    .flatMap(often -> figure.stated().map(value -> value.multiply(BigDecimal.valueOf(often))));
        }
    }

    static Draft named(Measure measure, List<Promised> promised, boolean part) {
        return new Draft(promised.stream().map(Promised::contribution).toList(), measure, Kind.NAMED, promised, part);
    }

    boolean isPool() {
        return promised.size() > 1;
    }

    /** {@return what is promised in all, which is only there where something is named} */
    Bounds promise() {
        return Amounts.sum(promised.stream().map(Promised::bounds).toList());
    }

    /** {@return what is promised in all as it is told; absent where a part of it is a range} */
    Optional<BigDecimal> statedPromise() {
        List<BigDecimal> stated =
                promised.stream().flatMap(each -> each.stated().stream()).toList();
        return stated.size() == promised.size() ? stated.stream().reduce(BigDecimal::add) : Optional.empty();
    }

    /** {@return the beginning of the account} */
    World start(boolean doubtful) {
        return switch (kind) {
            case NAMED -> World.promising(doubtful ? Amounts.ANY : promise());
            case UNNAMED -> World.promisingUnnamed();
            case FOREIGN -> World.foreign();
        };
    }

    /** {@return what a step moves that says so of one contribution: the figure of that contribution in a pool} */
    Optional<Promised> promised(int contribution) {
        return promised.stream()
                .filter(each -> each.contribution() == contribution)
                .findFirst();
    }

    /** {@return whether a figure is the very one that is promised, where it comes once} */
    boolean isOwn(ToldFigure figure) {
        return promised.size() == 1 && promised.get(0).figure().isSameAs(figure);
    }

    /** {@return whether what is promised comes round, so that a step with its figure may be of one time or of all} */
    boolean isRecurring() {
        return promised.size() == 1 && !promised.get(0).times().isOnce();
    }
}
