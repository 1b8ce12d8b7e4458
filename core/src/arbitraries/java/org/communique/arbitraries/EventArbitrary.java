package org.communique.arbitraries;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;

/**
 * Arbitrary events that can be narrowed, in any order: {@code Events.any().ofType(EventType.SUMMIT).in(Modality.PLANNED)}.
 *
 * <p>Nothing is filtered. Each method gives new arbitraries and leaves these as they are.
 */
public final class EventArbitrary extends ArbitraryDecorator<DiplomaticEvent> {

    private final Arbitrary<DiplomaticEvent> events;

    EventArbitrary(Arbitrary<DiplomaticEvent> events) {
        this.events = events;
    }

    /** {@return those events, all of this type} */
    public EventArbitrary ofType(EventType type) {
        return new EventArbitrary(
                events.map(event -> event.toBuilder().type(type).build()));
    }

    /** {@return those events with this modality, which their history, where they have one, ends with} */
    public EventArbitrary in(Modality modality) {
        return new EventArbitrary(events.map(event -> event.toBuilder()
                .modality(modality)
                .history(endingWith(modality, event.history()))
                .build()));
    }

    @Override
    protected Arbitrary<DiplomaticEvent> arbitrary() {
        return events;
    }

    private static List<ModalityChange> endingWith(Modality modality, List<ModalityChange> history) {
        List<ModalityChange> changed = new ArrayList<>(history);
        if (!changed.isEmpty()) {
            int last = changed.size() - 1;
            changed.set(last, changed.get(last).toBuilder().modality(modality).build());
        }
        return changed;
    }
}
