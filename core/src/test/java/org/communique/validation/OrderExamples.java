package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.caughtAll;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.GAZETTE;
import static org.communique.validation.Small.cited;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.time;
import static org.communique.validation.TimeExamples.on;
import static org.communique.validation.TimeExamples.paid;
import static org.communique.validation.TimeExamples.reported;
import static org.communique.validation.TimeExamples.said;

import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.Modality;
import org.communique.evidence.Factuality;
import org.communique.id.EventId;
import org.communique.id.StatementId;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;

/** Examples of the order in time that links and references tell, which the timeline judges. */
final class OrderExamples {

    private static final EventId AGAIN = EventId.of("again");

    static final List<Example> ALL = List.of(
            caught(
                    "link.against-dates",
                    "talks that led to earlier ones",
                    "/links/0/object",
                    joined("2025-03-05", Relation.LEADS_TO, "2025-03-04")),
            nearMiss(
                    "link.against-dates",
                    "talks that led to later ones",
                    joined("2025-03-04", Relation.LEADS_TO, "2025-03-05")),
            caught(
                    "link.against-dates",
                    "talks that follow later ones",
                    "/links/0/object",
                    joined("2025-03-04", Relation.FOLLOWS, "2025-03-05")),
            caught(
                    "link.against-dates",
                    "talks that build on later ones",
                    "/links/0/object",
                    joined("2025-03-04", Relation.BUILDS_ON, "2025-04")),
            nearMiss(
                    "link.against-dates",
                    "talks that a source says probably led to earlier ones",
                    hedged(joined("2025-03-05", Relation.LEADS_TO, "2025-03-04"), Factuality.PROBABLE)),
            nearMiss(
                    "link.against-dates",
                    "talks that a source says may have led to earlier ones",
                    hedged(joined("2025-03-05", Relation.LEADS_TO, "2025-03-04"), Factuality.POSSIBLE)),
            nearMiss("link.against-dates", "on one day", joined("2025-03-05", Relation.REACTS_TO, "2025-03-05")),
            nearMiss("link.against-dates", "perhaps", joined("2025-03-05", Relation.REACTS_TO, "2025-03")),
            caught(
                    "link.against-dates",
                    "side by side on different days",
                    "/links/0/object",
                    joined("2025-03-04", Relation.CONCURRENT_WITH, "2025-03-05")),
            nearMiss(
                    "link.against-dates", "side by side", joined("2025-03-05", Relation.CONCURRENT_WITH, "2025-03-05")),
            caught(
                    "link.against-dates",
                    "a part on another day than the whole",
                    "/links/0/object",
                    joined("2025-03-04", Relation.PART_OF, "2025-03-05")),
            caughtAll(
                    "link.against-dates",
                    "a circle of what follows, without any date",
                    List.of("/links/0/object", "/links/1/object"),
                    event().build(),
                    event().id(AGAIN).build(),
                    Small.link("l", Small.TALKS, Relation.FOLLOWS, AGAIN),
                    Small.link("m", AGAIN, Relation.FOLLOWS, Small.TALKS)),
            caughtAll(
                    "link.against-dates",
                    "a chain over talks without a date that leads back behind dates",
                    List.of("/links/0/object", "/links/1/object"),
                    on(time("2025-03-04")),
                    event().id(EventId.of("between")).build(),
                    event().id(AGAIN).when(time("2025-03-05")).build(),
                    Small.link("l", Small.TALKS, Relation.FOLLOWS, EventId.of("between")),
                    Small.link("m", EventId.of("between"), Relation.FOLLOWS, AGAIN)),
            caught(
                    "link.against-dates",
                    "talks that follow what their source is certain of as over",
                    "/links/0/object",
                    GAZETTE,
                    reported("2025-03-08", Modality.PLANNED),
                    event().id(AGAIN)
                            .addEvidence(cited())
                            .modality(Modality.OCCURRED)
                            .build(),
                    Small.link("l", AGAIN, Relation.FOLLOWS, Small.TALKS)),
            caught(
                    "link.against-dates",
                    "a statement that reacts to a later step",
                    "/links/0/object",
                    GAZETTE,
                    said("2025-03-04"),
                    paid(),
                    Small.link("l", Small.SAID, Relation.REACTS_TO, Small.AID)),
            caught(
                    "link.against-dates",
                    "a statement that reacts to a later step, behind which there is one without a date",
                    "/links/0/object",
                    GAZETTE,
                    said("2025-03-04"),
                    paid().toBuilder().addSteps(PledgeStep.of(Stage.PROPOSED)).build(),
                    Small.link("l", Small.SAID, Relation.REACTS_TO, Small.AID)),
            nearMiss(
                    "link.against-dates",
                    "a statement that reacts to a plan",
                    said("2025-03-04"),
                    event().when(time("2025-03-20")).modality(Modality.PLANNED).build(),
                    Small.link("l", Small.SAID, Relation.REACTS_TO, Small.TALKS)),
            nearMiss(
                    "link.against-dates",
                    "a cause that its source denies",
                    on(time("2025-03-05")),
                    event().id(EventId.of("again")).when(time("2025-03-04")).build(),
                    Small.link("l", Small.TALKS, Relation.LEADS_TO, EventId.of("again")).toBuilder()
                            .addEvidence(cited().toBuilder()
                                    .factuality(Factuality.CERTAIN_DENIED)
                                    .build())
                            .build()),
            caught(
                    "link.against-dates",
                    "a statement before its occasion",
                    "/statements/0/occasion",
                    on(time("2025-03-05")),
                    said("2025-03-04").toBuilder().occasion(Small.TALKS).build()),
            caught(
                    "link.against-dates",
                    "a statement behind its occasion",
                    "/statements/0/occasion",
                    on(time("2025-03-05")),
                    said("2025-03-06").toBuilder().occasion(Small.TALKS).build()),
            nearMiss(
                    "link.against-dates",
                    "a statement on the day of its occasion",
                    on(time("2025-03-05")),
                    said("2025-03-05").toBuilder().occasion(Small.TALKS).build()),
            nearMiss(
                    "link.against-dates",
                    "a statement whose occasion is by other words only probable",
                    on(time("2025-03-05")),
                    said("2025-03-06").toBuilder()
                            .occasion(Small.TALKS)
                            .addEvidence(cited().toBuilder()
                                    .attribute("occasion")
                                    .factuality(Factuality.PROBABLE)
                                    .build())
                            .build()),
            caught(
                    "link.against-dates",
                    "a statement that passes on a later one",
                    "/statements/0/reports",
                    said("2025-03-04").toBuilder()
                            .reports(StatementId.of("other"))
                            .build(),
                    said("2025-03-05").toBuilder().id(StatementId.of("other")).build()),
            caught(
                    "link.against-dates",
                    "talks whose condition is a later event",
                    "/events/0/conditions/1",
                    event().when(time("2025-03-04"))
                            .addConditions(Condition.of("the money is there"), Condition.of(AGAIN))
                            .build(),
                    event().id(AGAIN)
                            .when(time("2025-03-05"))
                            .modality(Modality.OCCURRED)
                            .build()));

    private OrderExamples() {}

    private static Dossier joined(String when, Relation relation, String other) {
        return Small.dossier(
                on(time(when)),
                event().id(EventId.of("again")).when(time(other)).build(),
                Small.link("l", Small.TALKS, relation, EventId.of("again")));
    }

    private static Dossier hedged(Dossier dossier, Factuality how) {
        Link link = dossier.links().get(0);
        return dossier.toBuilder()
                .links(List.of(
                        link.toBuilder().addEvidence(Small.cited().hedged(how)).build()))
                .build();
    }
}
