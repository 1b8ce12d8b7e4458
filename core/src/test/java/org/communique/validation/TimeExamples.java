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
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.id.EventId;
import org.communique.id.SourceId;
import org.communique.source.Source;
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
                    "event.occurred-after-source",
                    "two days later",
                    "/events/0/when",
                    GAZETTE,
                    reported("2025-03-08", Modality.OCCURRED)),
            nearMiss(
                    "event.occurred-after-source",
                    "a day later, as it already may be elsewhere",
                    GAZETTE,
                    reported("2025-03-07", Modality.OCCURRED)),
            nearMiss(
                    "event.occurred-after-source",
                    "in the small hours of the day later, by no clock",
                    publishedAt("2025-03-06T23:30-05:00"),
                    reported("2025-03-07T01:00", Modality.OCCURRED)),
            nearMiss(
                    "event.occurred-after-source",
                    "on the day later by one clock, before it by another",
                    publishedAt("2025-03-06T23:30-05:00"),
                    reported("2025-03-07T13:29+09:00", Modality.OCCURRED)),
            caught(
                    "event.occurred-after-source",
                    "on the same day, by the clock",
                    "/events/0/when",
                    publishedAt("2025-03-06T09:00-05:00"),
                    reported("2025-03-06T14:01Z", Modality.OCCURRED)),
            caught(
                    "event.occurred-after-source",
                    "in words for a day later",
                    "/events/0/when",
                    GAZETTE,
                    saidIn(GAZETTE, "tomorrow", Modality.OCCURRED)),
            nearMiss(
                    "event.occurred-after-source",
                    "in words for a day later, and by another source of the same day too",
                    GAZETTE,
                    GAZETTE.toBuilder().id(SourceId.of("elsewhere")).build(),
                    saidIn(GAZETTE, "tomorrow", Modality.OCCURRED).toBuilder()
                            .addEvidence(Citation.of(SourceId.of("elsewhere")))
                            .build()),
            nearMiss(
                    "event.occurred-after-source",
                    "in words for a day later by a source of about that day",
                    publishedAt("2025-03-06~"),
                    saidIn(GAZETTE, "tomorrow", Modality.OCCURRED)),
            caught(
                    "event.occurred-after-source",
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
                    "event.occurred-after-source",
                    "on the weekday past, not the one to come",
                    GAZETTE,
                    saidIn(GAZETTE, "Wednesday", Modality.OCCURRED)),
            nearMiss(
                    "event.occurred-after-source",
                    "a day later, by a source without a date too",
                    GAZETTE,
                    Source.builder().id(SourceId.of("undated")).build(),
                    event().when(time("2025-03-08"))
                            .addEvidence(cited(), Citation.of(SourceId.of("undated")))
                            .build()),
            nearMiss("event.occurred-after-source", "the same day", GAZETTE, reported("2025-03-06", Modality.OCCURRED)),
            nearMiss("event.occurred-after-source", "perhaps later", GAZETTE, reported("2025-03", Modality.OCCURRED)),
            nearMiss("event.occurred-after-source", "planned", GAZETTE, reported("2025-03-08", Modality.PLANNED)),
            nearMiss("event.occurred-after-source", "not of that source", GAZETTE, on(time("2025-03-08"))),
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

    private static Source publishedAt(String date) {
        return GAZETTE.toBuilder().published(time(date)).build();
    }

    private static DiplomaticEvent on(TimeExpression when) {
        return event().when(when).build();
    }

    private static DiplomaticEvent reported(String when, Modality modality) {
        return event().when(time(when)).modality(modality).addEvidence(cited()).build();
    }

    private static DiplomaticEvent recorded(String instant) {
        return event().recorded(Instant.parse(instant)).addEvidence(cited()).build();
    }
}
