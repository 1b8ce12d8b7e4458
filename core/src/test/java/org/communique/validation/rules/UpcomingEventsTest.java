package org.communique.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.Small.event;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.junit.jupiter.api.Test;

class UpcomingEventsTest {

    private static final int MANY = 1_000;
    private static final List<DiplomaticEvent> PLANNED = IntStream.range(0, MANY)
            .mapToObj(i ->
                    event().id(EventId.of("e" + i)).modality(Modality.PLANNED).build())
            .toList();
    private static final DiplomaticEvent OCCURRED =
            event().id(EventId.of("then")).build();

    @Test
    void allAreAheadUntilOneOfThemSaysWhatBecameOfIt() {
        List<Entry> all = List.of(OCCURRED, PLANNED.get(0));

        assertThat(new UpcomingEvents(all, id -> all).areAllAhead(PLANNED.get(0)))
                .isFalse();
        assertThat(new UpcomingEvents(all, id -> all).areAllAhead(OCCURRED)).isFalse();
        assertThat(new UpcomingEvents(all, id -> List.of(PLANNED.get(0))).areAllAhead(PLANNED.get(0)))
                .isFalse();
        assertThat(new UpcomingEvents(List.of(PLANNED.get(0)), id -> all).areAllAhead(PLANNED.get(0)))
                .isTrue();
    }

    @Test
    void aRecordThatDoesNotSayWhetherItTookPlaceSaysNotWhatBecameOfIt() {
        List<Entry> all = List.of(
                event().id(EventId.of("record")).modality(Modality.UNSTATED).build(), PLANNED.get(0));

        assertThat(new UpcomingEvents(all, id -> all).areAllAhead(PLANNED.get(0)))
                .isTrue();
    }

    /** All tell of one event; to go through all of them for each takes the square of their number. */
    @Test
    void eachLooksAtAFewOfThoseThatTellTheSame() {
        AtomicInteger looks = new AtomicInteger();
        List<Entry> all = counting(PLANNED, looks);
        Function<EntryId, List<Entry>> same = id -> all;

        UpcomingEvents tellings = new UpcomingEvents(List.copyOf(PLANNED), same);

        assertThat(PLANNED).allMatch(tellings::areAllAhead);
        assertThat(looks).hasValueLessThanOrEqualTo(2 * MANY);
    }

    private static List<Entry> counting(List<? extends Entry> entries, AtomicInteger looks) {
        return new AbstractList<>() {
            @Override
            public Entry get(int index) {
                looks.incrementAndGet();
                return entries.get(index);
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }
}
