package org.communique.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryDatesTest {

    private static final SourceId ARTICLE = SourceId.of("article");
    private static final EventId TALKS = EventId.of("talks");
    private static final EventId SUMMIT = EventId.of("summit");

    @Test
    void aSourceAndAnEventHaveTheDatesThatTheySay() {
        Dossier dossier = dossier(published("2025-03"), event(TALKS, TimeExpression.of(Edtf.parse("2025-03-06?"))));

        assertThat(dossier.dateOf(ARTICLE)).contains(Edtf.parse("2025-03"));
        assertThat(dossier.dateOf(TALKS)).contains(Edtf.parse("2025-03-06?"));
        assertThat(dossier.dateOf(SUMMIT)).isEmpty();
        assertThat(dossier.entryDates()).isUnmodifiable().containsOnlyKeys(ARTICLE, TALKS);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06, 2025-03-05, 2025-03-12",
        "2025-03-06~, 2025-03-05~, 2025-03-12~",
        "2025-03-06?, 2025-03-05?, 2025-03-12?",
        "2025-03~-06, 2025-03-05~, 2025-03-12~"
    })
    void whatIsInDoubtAboutASourceIsInDoubtAboutWhatCountsFromIt(String published, String before, String after) {
        Dossier dossier = dossier(
                event(SUMMIT, TimeExpression.of("7 days later", Anchor.of(TALKS))),
                event(TALKS, TimeExpression.of("yesterday", Anchor.of(ARTICLE))),
                published(published));

        assertThat(dossier.dateOf(TALKS)).contains(Edtf.parse(before));
        assertThat(dossier.dateOf(SUMMIT)).contains(Edtf.parse(after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-03-06~", "2025-03-06?", "2025-03-06%", "2025-03-?06", "2025-03", "2025", "2025-03-0X"})
    void yesterdayOfAnUncertainPublicationIsNoCertainDay(String published) {
        Dossier dossier = dossier(published(published));
        DiplomaticEvent talks = event(TALKS, TimeExpression.of("yesterday", Anchor.of(ARTICLE)));

        assertThat(dossier.plus(talks)
                        .dateOf(TALKS)
                        .map(edtf -> edtf.before(Edtf.parse("2025-03-06")))
                        .orElse(Ternary.UNKNOWN))
                .isEqualTo(Ternary.UNKNOWN);
    }

    @Test
    void aLongerTimeCountsFromALessPreciseDate() {
        Dossier dossier =
                dossier(published("2025-03-1X"), event(TALKS, TimeExpression.of("next month", Anchor.of(ARTICLE))));

        assertThat(dossier.dateOf(TALKS)).contains(Edtf.parse("[2025-04-01..2025-04-30]"));
    }

    @Test
    void anEventLiesBehindOrAheadByItsModality() {
        TimeExpression wednesday = TimeExpression.of("Wednesday", Anchor.of(ARTICLE));
        Dossier dossier = dossier(
                published("2025-03-06"),
                event(TALKS, wednesday),
                event(SUMMIT, wednesday).toBuilder().modality(Modality.PLANNED).build());

        assertThat(dossier.dateOf(TALKS)).contains(Edtf.parse("2025-03-05"));
        assertThat(dossier.dateOf(SUMMIT)).contains(Edtf.parse("2025-03-12"));
    }

    @Test
    void whatCountsFromItselfOrFromNothingHasNoDate() {
        Dossier dossier = dossier(
                event(TALKS, TimeExpression.of("a day later", Anchor.of(SUMMIT))),
                event(SUMMIT, TimeExpression.of("yesterday", Anchor.of(TALKS))),
                event(EventId.of("own"), TimeExpression.of("today", Anchor.of(EventId.of("own")))),
                event(EventId.of("of-a-person"), TimeExpression.of("today", Anchor.of(ActorId.of("ann")))),
                event(EventId.of("dated"), TimeExpression.of("today", Anchor.of(LocalDate.of(2025, 3, 6)))));

        assertThat(dossier.entryDates()).containsOnlyKeys(EventId.of("dated"));
    }

    @Test
    void aDateEndsTheWay() {
        Dossier dossier = dossier(
                event(TALKS, TimeExpression.of("a day later", Anchor.of(SUMMIT))),
                event(
                        SUMMIT,
                        TimeExpression.of("yesterday", Anchor.of(TALKS)).toBuilder()
                                .edtf(Edtf.parse("2025-03-05"))
                                .build()));

        assertThat(dossier.dateOf(TALKS)).contains(Edtf.parse("2025-03-06"));
    }

    @Test
    void aLongWayIsGoneOnce() {
        int length = 100_000;
        Dossier dossier = Dossier.of(DossierId.of("long"))
                .plus(IntStream.range(0, length)
                        .mapToObj(i -> (Entry) event(id(i), TimeExpression.of("today", Anchor.of(id(i + 1)))))
                        .toList())
                .plus(event(id(length), TimeExpression.of(Edtf.parse("2025-03-06"))));

        assertThat(dossier.dateOf(id(0))).contains(Edtf.parse("2025-03-06"));
        assertThat(dossier.entryDates()).hasSize(length + 1);
    }

    private static EventId id(int number) {
        return EventId.of("e" + number);
    }

    private static Dossier dossier(Entry... entries) {
        return Dossier.of(DossierId.of("dates")).plus(entries);
    }

    private static Source published(String date) {
        return Source.of(ARTICLE).toBuilder()
                .published(TimeExpression.of(Edtf.parse(date)))
                .build();
    }

    private static DiplomaticEvent event(EventId id, TimeExpression when) {
        return DiplomaticEvent.builder()
                .id(id)
                .type(EventType.TALKS)
                .modality(Modality.OCCURRED)
                .when(when)
                .build();
    }
}
