package org.communique.arbitraries;

import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.communique.actor.Name;
import org.communique.actor.Participation;
import org.communique.amount.Quantity;
import org.communique.entry.Condition;
import org.communique.entry.Place;
import org.communique.entry.Topic;
import org.communique.event.Count;
import org.communique.event.CountKind;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.evidence.Citation;
import org.communique.extension.Extensions;
import org.communique.id.EventId;
import org.communique.time.TimeExpression;

/** Arbitrary diplomatic events. */
public final class Events {

    private Events() {}

    /** {@return events of every shape, whose history, where they have one, ends with their modality} */
    public static EventArbitrary any() {
        return new EventArbitrary(ReferenceScope.anywhere().any(DiplomaticEvent.class));
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue
                .add(Count.class, Events::count)
                .add(ModalityChange.class, Events::change)
                .add(DiplomaticEvent.class, EventId.class, Events::event);
    }

    private static Arbitrary<Count> count(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, Count::builder)
                .with(CountKind.class, Count.Builder::kind)
                .with(Quantity.class, Count.Builder::quantity)
                .list(Citation.class, 0, 1, Count.Builder::addAllEvidence)
                .rarely(Extensions.class, Count.Builder::extensions)
                .build(Count.Builder::build);
    }

    private static Arbitrary<ModalityChange> change(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, ModalityChange::builder)
                .with(Modality.class, ModalityChange.Builder::modality)
                .maybe(TimeExpression.class, ModalityChange.Builder::when)
                .list(Citation.class, 0, 1, ModalityChange.Builder::addAllEvidence)
                .rarely(Extensions.class, ModalityChange.Builder::extensions)
                .build(ModalityChange.Builder::build);
    }

    private static Arbitrary<DiplomaticEvent> event(ReferenceScope scope, Arbitrary<EventId> ids) {
        return Entries.entry(scope, DiplomaticEvent::builder, "names", "participations", "agenda", "purpose")
                .with(ids, DiplomaticEvent.Builder::id)
                .rareList(Name.class, 2, DiplomaticEvent.Builder::addAllNames)
                .with(EventType.class, DiplomaticEvent.Builder::type)
                .with(Modality.class, DiplomaticEvent.Builder::modality)
                .list(ModalityChange.class, 0, 2, DiplomaticEvent.Builder::addAllHistory)
                .list(Participation.class, 0, 3, DiplomaticEvent.Builder::addAllParticipations)
                .maybe(Place.class, DiplomaticEvent.Builder::place)
                .maybe(TimeExpression.class, DiplomaticEvent.Builder::when)
                .list(Topic.class, 0, 1, DiplomaticEvent.Builder::addAllAgenda)
                .rareList(Topic.class, 2, DiplomaticEvent.Builder::addAllPurpose)
                .rareList(Condition.class, 2, DiplomaticEvent.Builder::addAllConditions)
                .rareList(Count.class, 2, DiplomaticEvent.Builder::addAllCounts)
                .build(builder -> consistent(builder.build()));
    }

    /**
     * The same event with the modality that its history ends with, and the times of that history in order. Where there are
     * several changes only dates date them: nobody knows here what words mean that count from something.
     */
    private static DiplomaticEvent consistent(DiplomaticEvent event) {
        List<ModalityChange> history = event.history();
        if (history.isEmpty()) {
            return event;
        }
        Iterator<TimeExpression> times = Times.inOrder(history.stream()
                        .flatMap(change -> change.when().stream())
                        .toList())
                .iterator();
        return event.toBuilder()
                .modality(history.get(history.size() - 1).modality())
                .history(history.stream()
                        .map(change -> change.toBuilder()
                                .when(change.when()
                                        .map(any -> times.next())
                                        .filter(time -> history.size() == 1
                                                || time.edtf().isPresent()))
                                .build())
                        .toList())
                .build();
    }
}
