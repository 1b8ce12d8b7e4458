package org.communique.timeline;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;

/** Reasons in English. */
final class ReasonWords {

    private static final Set<ReasonKind> TACIT = Set.of(ReasonKind.DURATION, ReasonKind.CALENDAR);

    private ReasonWords() {}

    /** {@return one sentence with all reasons but those that go without saying; with those where there are no others} */
    static String sentence(List<OrderReason> reasons) {
        List<OrderReason> told = reasons.stream()
                .filter(reason -> !TACIT.contains(reason.kind()))
                .toList();
        return (told.isEmpty() ? reasons : told)
                .stream().map(OrderReason::inWords).collect(joining("; ", "", "."));
    }
}
