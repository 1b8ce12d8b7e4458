package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Given.times;
import static org.communique.validation.growth.Numbered.cited;
import static org.communique.validation.growth.Numbered.event;
import static org.communique.validation.growth.Numbered.link;
import static org.communique.validation.growth.Numbered.on;
import static org.communique.validation.growth.Numbered.pledge;
import static org.communique.validation.growth.Numbered.published;
import static org.communique.validation.growth.Numbered.source;
import static org.communique.validation.growth.Numbered.talks;

import java.time.Instant;
import java.util.List;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.evidence.Citation;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Anchor;
import org.communique.time.TimeExpression;

/** For the rules of times, and of the order of what they date. */
final class TimeFamilies {

    private static final Instant EARLY = Instant.parse("2020-01-01T00:00:00Z");

    static final List<Family> ALL = List.of(
            finding(
                    "time.unresolved",
                    "one event whose modality changed again and again, some day",
                    n -> Given.of(changing(n, TimeExpression.of("in the days ahead", Anchor.of(source(0)))))),
            finding(
                    "time.anchor-missing",
                    "one event whose modality changed again and again, next Wednesday",
                    n -> Given.of(changing(
                            n,
                            TimeExpression.builder().wording("next Wednesday").build()))),
            finding(
                    "time.interval-reversed",
                    "one event whose modality changed again and again, in no time",
                    n -> Given.of(changing(n, on("2025-XX-01~/2024-01-XX?")))),
            finding("time.after-source", "one event by many sources", n -> Given.of(n / 2, Numbered::published)
                    .and(1, e -> talks(0).when(on("[2026-01-01,2026-02-01..2026-03-01]"))
                            .addAllEvidence(times(n / 2, i -> Citation.of(source(i))))
                            .build())),
            finding("time.after-source", "events that count from one source", n -> Given.of(published(0))
                    .and(n, i -> talks(i).when(TimeExpression.of("next week", Anchor.of(source(0))))
                            .addEvidence(cited(0))
                            .build())),
            finding(
                    "time.after-source",
                    "one event by many sources whose modality changed again and again",
                    n -> Given.of(n / 2, Numbered::published).and(1, e -> changing(n / 2, on("2026-01-01")).toBuilder()
                            .addAllEvidence(times(n / 2, i -> Citation.of(source(i))))
                            .build())),
            finding(
                    "time.wording-differs",
                    "one event whose modality changed again and again, on no Friday",
                    n -> Given.of(published(0))
                            .and(
                                    1,
                                    e -> changing(
                                            n,
                                            TimeExpression.of("on Friday", Anchor.of(source(0))).toBuilder()
                                                    .edtf(on("2025-02-27").edtf())
                                                    .build()))),
            finding("link.against-dates", "one pledge of many steps, which led to many events before", n -> Given.of(
                            pledge(0)
                                    .addAllSteps(times(n / 2, i -> PledgeStep.of(Stage.PLEDGED).toBuilder()
                                            .when(on("2025-03-06"))
                                            .build()))
                                    .build())
                    .and(n / 2, i -> talks(i).when(on("2025-03-05")).build())
                    .and(n / 2, i -> link(i, pledge(0).build().id(), Relation.LEADS_TO, event(i)))),
            finding(
                    "event.planned-in-the-past",
                    "tellings of one event, each said to be the same as the next",
                    n -> Given.of(n / 2, i -> planned(i))
                            .and(n / 2, i -> link(i, event(i), Relation.SAME_AS, event(i + 1)))),
            finding("entry.recorded-before-source", "one event by many sources", n -> Given.of(
                            n / 2, Numbered::published)
                    .and(1, e -> talks(0).recorded(EARLY)
                            .addAllEvidence(times(n / 2, i -> Citation.of(source(i))))
                            .build())),
            finding("entry.recorded-before-source", "events by one source", n -> Given.of(published(0))
                    .and(n, i -> talks(i).recorded(EARLY).addEvidence(cited(0)).build())));

    private TimeFamilies() {}

    private static DiplomaticEvent changing(int times, TimeExpression when) {
        return talks(0).addAllHistory(times(times, i -> ModalityChange.of(Modality.OCCURRED).toBuilder()
                        .when(when)
                        .build()))
                .build();
    }

    private static DiplomaticEvent planned(int i) {
        return talks(i).modality(Modality.PLANNED).when(on("2024-01-01")).build();
    }
}
