package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.GAZETTE;
import static org.communique.validation.Small.cited;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.time;
import static org.communique.validation.Small.words;

import java.time.Instant;
import java.util.List;
import org.communique.actor.Membership;
import org.communique.actor.MembershipStatus;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.evidence.Citation;
import org.communique.id.EventId;
import org.communique.id.MembershipId;
import org.communique.id.SourceId;
import org.communique.id.TenureId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.Undertaking;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.communique.term.LanguageTag;
import org.communique.time.Anchor;
import org.communique.time.TimeExpression;

/** Examples of times; the date as of which they are validated is 6 March 2025. */
final class TimeExamples {

    private static final Source OLD = Source.builder()
            .id(SourceId.of("old"))
            .published(time("2024-03-06"))
            .build();

    static final List<Example> ALL = List.of(
            caught(
                    "time.unresolved",
                    "a wording with an anchor",
                    "/events/0/when",
                    on(TimeExpression.of("next week", Anchor.of(GAZETTE.id())))),
            caught("time.unresolved", "a wording that no anchor helps", "/events/0/when", on(words("recently"))),
            nearMiss(
                    "time.unresolved",
                    "a wording with a date",
                    on(words("next week").toBuilder()
                            .edtf(time("2025-03-10").edtf())
                            .build())),
            nearMiss("time.unresolved", "a wording without its anchor", on(words("next week"))),
            caught("time.anchor-missing", "a wording without its anchor", "/events/0/when", on(words("this Saturday"))),
            caught("time.anchor-missing", "a wording of what is to come", "/events/0/when", on(words("in two weeks"))),
            nearMiss("time.anchor-missing", "a wording that no anchor helps", on(words("recently"))),
            nearMiss(
                    "time.anchor-missing",
                    "a wording with an anchor",
                    on(TimeExpression.of("next week", Anchor.of(GAZETTE.id())))),
            caught("time.interval-reversed", "2025 to 2024", "/events/0/when/edtf", on(time("2025/2024"))),
            nearMiss("time.interval-reversed", "a year in which an interval may be empty", on(time("2025-03/2025"))),
            caught(
                    "time.after-source",
                    "two days later",
                    "/events/0/when",
                    GAZETTE,
                    reported("2025-03-08", Modality.OCCURRED)),
            nearMiss(
                    "time.after-source",
                    "a day later, as it already may be elsewhere",
                    GAZETTE,
                    reported("2025-03-07", Modality.OCCURRED)),
            nearMiss(
                    "time.after-source",
                    "in the small hours of the day later, by no clock",
                    publishedAt("2025-03-06T23:30-05:00"),
                    reported("2025-03-07T01:00", Modality.OCCURRED)),
            nearMiss(
                    "time.after-source",
                    "on the day later by one clock, before it by another",
                    publishedAt("2025-03-06T23:30-05:00"),
                    reported("2025-03-07T13:29+09:00", Modality.OCCURRED)),
            caught(
                    "time.after-source",
                    "on the same day, by the clock",
                    "/events/0/when",
                    publishedAt("2025-03-06T09:00-05:00"),
                    reported("2025-03-06T14:01Z", Modality.OCCURRED)),
            caught(
                    "time.after-source",
                    "in words for a day later",
                    "/events/0/when",
                    GAZETTE,
                    saidIn(GAZETTE, "tomorrow", Modality.OCCURRED)),
            nearMiss(
                    "time.after-source",
                    "in words for a day later, and by another source of the same day too",
                    GAZETTE,
                    GAZETTE.toBuilder().id(SourceId.of("elsewhere")).build(),
                    saidIn(GAZETTE, "tomorrow", Modality.OCCURRED).toBuilder()
                            .addEvidence(Citation.of(SourceId.of("elsewhere")))
                            .build()),
            nearMiss(
                    "time.after-source",
                    "in words for a day later by a source of about that day",
                    publishedAt("2025-03-06~"),
                    saidIn(GAZETTE, "tomorrow", Modality.OCCURRED)),
            caught(
                    "time.after-source",
                    "in words for days after an event that words date too",
                    "/events/0/when",
                    GAZETTE,
                    event().when(TimeExpression.of("3 days later", Anchor.of(EventId.of("before"))))
                            .addEvidence(cited())
                            .build(),
                    event().id(EventId.of("before"))
                            .when(TimeExpression.of("yesterday", Anchor.of(GAZETTE.id())))
                            .build()),
            nearMiss(
                    "time.after-source",
                    "on the weekday past, not the one to come",
                    GAZETTE,
                    saidIn(GAZETTE, "Wednesday", Modality.OCCURRED)),
            nearMiss(
                    "time.after-source",
                    "a day later, by a source without a date too",
                    GAZETTE,
                    Source.builder().id(SourceId.of("undated")).build(),
                    event().when(time("2025-03-08"))
                            .addEvidence(cited(), Citation.of(SourceId.of("undated")))
                            .build()),
            nearMiss("time.after-source", "the same day", GAZETTE, reported("2025-03-06", Modality.OCCURRED)),
            nearMiss("time.after-source", "perhaps later", GAZETTE, reported("2025-03", Modality.OCCURRED)),
            nearMiss("time.after-source", "planned", GAZETTE, reported("2025-03-08", Modality.PLANNED)),
            nearMiss("time.after-source", "not of that source", GAZETTE, on(time("2025-03-08"))),
            caught(
                    "time.after-source",
                    "a step, by the evidence of its pledge",
                    "/pledges/0/steps/0/when",
                    GAZETTE,
                    paid()),
            nearMiss(
                    "time.after-source",
                    "a step by a source of its own, which is later",
                    GAZETTE,
                    Source.builder()
                            .id(SourceId.of("later"))
                            .published(time("2025-03-07"))
                            .build(),
                    paid(Citation.of(SourceId.of("later")))),
            nearMiss(
                    "time.after-source",
                    "an instalment that is due",
                    GAZETTE,
                    Small.pledge()
                            .contributions(List.of(Undertaking.of("help").toBuilder()
                                    .due(time("2025-06-01"))
                                    .build()))
                            .addEvidence(cited())
                            .build()),
            caught("time.after-source", "a statement", "/statements/0/said", GAZETTE, said("2025-03-09")),
            nearMiss(
                    "time.after-source",
                    "a statement at an event that is to come",
                    GAZETTE,
                    reported("2025-03-09", Modality.PLANNED),
                    Small.statement()
                            .said(time("2025-03-09"))
                            .occasion(Small.TALKS)
                            .addEvidence(cited())
                            .build()),
            caught(
                    "time.after-source",
                    "a tenure that began",
                    "/tenures/0/period",
                    GAZETTE,
                    tenure("2025-03-10/..", TenureStatus.INCUMBENT)),
            nearMiss(
                    "time.after-source",
                    "a tenure that is to begin",
                    GAZETTE,
                    tenure("2025-03-10/..", TenureStatus.DESIGNATE)),
            nearMiss(
                    "time.after-source",
                    "a tenure that will end",
                    GAZETTE,
                    tenure("2024/2029", TenureStatus.INCUMBENT)),
            caught(
                    "time.after-source",
                    "a membership that began",
                    "/memberships/0/period",
                    GAZETTE,
                    member(MembershipStatus.MEMBER)),
            nearMiss(
                    "time.after-source", "a membership that is asked for", GAZETTE, member(MembershipStatus.CANDIDATE)),
            caught(
                    "time.after-source",
                    "a change of what is planned",
                    "/events/0/history/0/when",
                    GAZETTE,
                    changed("2025-03-09")),
            nearMiss("time.after-source", "a change of the same day", GAZETTE, changed("2025-03-06")),
            caught(
                    "time.after-source",
                    "a source, after the day of the report",
                    "/sources/0/published",
                    publishedAt("2025-03-08")),
            nearMiss("time.after-source", "a source of the day of the report", publishedAt("2025-03-07")),
            nearMiss(
                    "time.after-source",
                    "a statement that is known to be wrong",
                    GAZETTE,
                    said("2025-03-09").toBuilder().rank(Rank.DEPRECATED).build()),
            caught(
                    "time.wording-differs",
                    "a day that is no Friday",
                    "/events/0/when/wording",
                    on(dated("on Friday", "2017-02-23", "2017-02-25"))),
            caught(
                    "time.wording-differs",
                    "by the date of the source, as when something was said",
                    "/statements/0/said/wording",
                    GAZETTE,
                    Small.statement()
                            .said(dated("yesterday", "2025-03-04", Anchor.of(GAZETTE.id())))
                            .build()),
            caught(
                    "time.wording-differs",
                    "a date in words that counts from nothing",
                    "/events/0/when/wording",
                    on(words("March 6, 2025").toBuilder()
                            .edtf(time("2025-06-03").edtf())
                            .build())),
            nearMiss("time.wording-differs", "the Friday", on(dated("on Friday", "2017-02-24", "2017-02-25"))),
            nearMiss(
                    "time.wording-differs",
                    "the Friday to come, of what is past",
                    on(dated("on Friday", "2017-03-03", "2017-02-25"))),
            nearMiss("time.wording-differs", "its month", on(dated("on Friday", "2017-02", "2017-02-25"))),
            nearMiss(
                    "time.wording-differs",
                    "about a day beside it",
                    on(dated("on Friday", "2017-02-23~", "2017-02-25"))),
            nearMiss(
                    "time.wording-differs",
                    "how long it took, perhaps",
                    on(dated("in two weeks", "2017-02-20", "2017-02-25"))),
            nearMiss(
                    "time.wording-differs",
                    "what may be either Friday",
                    on(dated("next Friday", "2025-02-20", "2025-03-06"))),
            nearMiss(
                    "time.wording-differs",
                    "a moment on the day in another zone",
                    on(dated("yesterday", "2025-03-06T01:00+02:00", "2025-03-06"))),
            nearMiss(
                    "time.wording-differs",
                    "the day of a source of a moment in another zone",
                    publishedAt("2025-03-07T02:00Z"),
                    on(dated("today", "2025-03-06", Anchor.of(GAZETTE.id())))),
            nearMiss(
                    "time.wording-differs",
                    "a weekday that counts from nothing",
                    on(words("Friday").toBuilder()
                            .edtf(time("2017-02-23").edtf())
                            .build())),
            nearMiss(
                    "time.wording-differs",
                    "in another language",
                    GAZETTE.toBuilder().language(LanguageTag.of("fr")).build(),
                    on(dated("yesterday", "2025-03-04", Anchor.of(GAZETTE.id())))),
            caught(
                    "event.planned-in-the-past",
                    "two days ago",
                    "/events/0/when",
                    reported("2025-03-04", Modality.PLANNED)),
            nearMiss(
                    "event.planned-in-the-past",
                    "a day ago, as it still may be elsewhere",
                    reported("2025-03-05", Modality.PLANNED)),
            caught("event.planned-in-the-past", "expected", "/events/0/when", reported("2024", Modality.EXPECTED)),
            caught(
                    "event.planned-in-the-past",
                    "in the week after a source of long ago",
                    "/events/0/when",
                    OLD,
                    saidIn(OLD, "next week", Modality.PLANNED)),
            caught(
                    "event.planned-in-the-past",
                    "on the weekday after a source of long ago",
                    "/events/0/when",
                    OLD,
                    saidIn(OLD, "on Wednesday", Modality.EXPECTED)),
            nearMiss(
                    "event.planned-in-the-past",
                    "on the weekday to come, not the one past",
                    GAZETTE,
                    saidIn(GAZETTE, "Wednesday", Modality.PLANNED)),
            nearMiss(
                    "event.planned-in-the-past",
                    "in the week after a source without a date",
                    Source.builder().id(OLD.id()).build(),
                    saidIn(OLD, "next week", Modality.PLANNED)),
            nearMiss(
                    "event.planned-in-the-past",
                    "said to have occurred by another telling",
                    reported("2025-03-04", Modality.PLANNED),
                    event().id(EventId.of("again")).build(),
                    Small.link("l", Small.TALKS, Relation.SAME_AS, EventId.of("again"))),
            caught(
                    "event.planned-in-the-past",
                    "said to be planned by another telling",
                    "/events/0/when",
                    reported("2025-03-04", Modality.PLANNED),
                    event().id(EventId.of("again")).modality(Modality.EXPECTED).build(),
                    Small.link("l", Small.TALKS, Relation.SAME_AS, EventId.of("again"))),
            nearMiss(
                    "event.planned-in-the-past",
                    "in the week after a source of about a day of long ago",
                    OLD.toBuilder().published(time("2024-03-06?")).build(),
                    saidIn(OLD, "next week", Modality.PLANNED)),
            caught(
                    "event.planned-in-the-past",
                    "in the year after a source of a month of long ago",
                    "/events/0/when",
                    OLD.toBuilder().published(time("2023-03")).build(),
                    saidIn(OLD, "next year", Modality.PLANNED)),
            nearMiss("event.planned-in-the-past", "today", reported("2025-03-06", Modality.PLANNED)),
            nearMiss("event.planned-in-the-past", "perhaps past", reported("2025-03", Modality.PLANNED)),
            nearMiss("event.planned-in-the-past", "occurred", reported("2025-03-04", Modality.OCCURRED)),
            caught(
                    "entry.recorded-before-source",
                    "two days before",
                    "/events/0/recorded",
                    GAZETTE,
                    recorded("2025-03-05T09:59:59Z")),
            nearMiss(
                    "entry.recorded-before-source",
                    "when it was that day somewhere",
                    GAZETTE,
                    recorded("2025-03-05T10:00:00Z")),
            nearMiss(
                    "entry.recorded-before-source",
                    "in a year that EDTF has no days for",
                    GAZETTE,
                    recorded("-999999999-01-01T00:00:00Z")),
            nearMiss(
                    "entry.recorded-before-source",
                    "in a year that no calendar has days for",
                    GAZETTE,
                    recorded(Instant.MIN.toString())),
            nearMiss(
                    "entry.recorded-before-source",
                    "in a year to come that no calendar has days for",
                    GAZETTE,
                    recorded(Instant.MAX.toString())));

    private TimeExamples() {}

    private static DiplomaticEvent saidIn(Source source, String wording, Modality modality) {
        return event().when(TimeExpression.of(wording, Anchor.of(source.id())))
                .modality(modality)
                .addEvidence(Citation.of(source.id(), 0, 9))
                .build();
    }

    static Pledge paid(Citation... evidence) {
        return Small.pledge()
                .addSteps(PledgeStep.of(Stage.DISBURSED).toBuilder()
                        .when(time("2025-03-08"))
                        .addEvidence(evidence)
                        .build())
                .addEvidence(cited())
                .build();
    }

    static Statement said(String when) {
        return Small.statement().said(time(when)).addEvidence(cited()).build();
    }

    private static Tenure tenure(String period, TenureStatus status) {
        return Tenure.of(TenureId.of("t"), Small.ANN, Small.OFFICE).toBuilder()
                .period(time(period))
                .status(status)
                .addEvidence(cited())
                .build();
    }

    private static Membership member(MembershipStatus status) {
        return Membership.of(MembershipId.of("m"), Small.ANN, Small.BODY).toBuilder()
                .period(time("2026/.."))
                .status(status)
                .addEvidence(cited())
                .build();
    }

    private static DiplomaticEvent changed(String when) {
        return event().modality(Modality.POSTPONED)
                .addHistory(ModalityChange.of(Modality.POSTPONED).toBuilder()
                        .when(time(when))
                        .build())
                .addEvidence(cited())
                .build();
    }

    private static TimeExpression dated(String wording, String edtf, String anchor) {
        return dated(wording, edtf, Anchor.parse(anchor));
    }

    private static TimeExpression dated(String wording, String edtf, Anchor anchor) {
        return TimeExpression.of(wording, anchor).toBuilder()
                .edtf(time(edtf).edtf())
                .build();
    }

    private static Source publishedAt(String date) {
        return GAZETTE.toBuilder().published(time(date)).build();
    }

    static DiplomaticEvent on(TimeExpression when) {
        return event().when(when).build();
    }

    static DiplomaticEvent reported(String when, Modality modality) {
        return event().when(time(when)).modality(modality).addEvidence(cited()).build();
    }

    private static DiplomaticEvent recorded(String instant) {
        return event().recorded(Instant.parse(instant)).addEvidence(cited()).build();
    }
}
