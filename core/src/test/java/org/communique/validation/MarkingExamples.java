package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.event;

import java.time.Instant;
import java.util.List;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.event.DiplomaticEvent;

/** Examples of markings; the date as of which they are validated is 6 March 2025. */
final class MarkingExamples {

    static final List<Example> ALL = List.of(
            caught(
                    "marking.embargo-active",
                    "a second into the day",
                    "/events/0/markings/0",
                    until(MarkingKind.EMBARGO, "2025-03-06T00:00:01Z")),
            nearMiss("marking.embargo-active", "over", until(MarkingKind.EMBARGO, "2025-03-06T00:00:00Z")),
            nearMiss("marking.embargo-active", "no embargo", until(MarkingKind.VISIBILITY, "2026-01-01T00:00:00Z")),
            caught(
                    "marking.licence-missing",
                    "only an embargo",
                    "/events/0",
                    until(MarkingKind.EMBARGO, "2025-03-06T00:00:00Z")),
            nearMiss("marking.licence-missing", "a licence", until(MarkingKind.LICENCE, "2025-03-06T00:00:00Z")));

    private MarkingExamples() {}

    private static DiplomaticEvent until(MarkingKind kind, String until) {
        return event().addMarkings(
                        Marking.builder().kind(kind).until(Instant.parse(until)).build())
                .build();
    }
}
