package org.communique.exchange.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Entry;
import org.communique.entry.Place;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.StatementId;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.TimeExpression;

/**
 * A coded event on its way to an entry: a statement where its code means an act of speech, and else an event. Whether it took
 * place its code does not say. Not thread-safe.
 */
public final class CodedEvent {

    private final EventMeaning meaning;
    private final List<ActorId> first = new ArrayList<>();
    private final List<ActorId> second = new ArrayList<>();
    private Optional<TimeExpression> when = Optional.empty();
    private Optional<Place> place = Optional.empty();

    /** Creates one of which nothing but the meaning is known. */
    public CodedEvent(EventMeaning meaning) {
        this.meaning = meaning;
    }

    /** Adds one of those who do or say it. */
    public void first(ActorId actor) {
        first.add(actor);
    }

    /** Adds one of the other side. */
    public void second(ActorId actor) {
        second.add(actor);
    }

    /** Sets when it is said or done. */
    public void when(TimeExpression time) {
        when = Optional.of(time);
    }

    /** Sets where it is said or done. */
    public void place(Place where) {
        place = Optional.of(where);
    }

    /** {@return the entry with this local part of its id} */
    public Entry entry(String local, Consumer<Entry.Builder<?>> rest) {
        return meaning instanceof SpokenMeaning said
                ? statement(said, local, rest)
                : event((DoneMeaning) meaning, local, rest);
    }

    private Statement statement(SpokenMeaning said, String local, Consumer<Entry.Builder<?>> rest) {
        Statement.Builder statement = Statement.builder()
                .id(StatementId.of(local))
                .voice(first.isEmpty() ? Voice.UNATTRIBUTED : Voice.ATTRIBUTED)
                .act(said.act())
                .addAllSpeakers(first)
                .said(when)
                .place(place);
        if (said.stance().isPresent()) {
            second.forEach(actor -> statement.addStances(
                    Stance.of(Topic.of(actor), said.stance().get())));
        } else {
            statement.addAllAddressees(second);
        }
        rest.accept(statement);
        return statement.build();
    }

    private DiplomaticEvent event(DoneMeaning done, String local, Consumer<Entry.Builder<?>> rest) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder()
                .id(EventId.of(local))
                .type(done.type())
                .modality(done.modality())
                .addAllParticipations(parts(first, done.first()))
                .addAllParticipations(parts(second, done.second()))
                .when(when)
                .place(place);
        rest.accept(event);
        return event.build();
    }

    private static List<Participation> parts(List<ActorId> actors, Role role) {
        return actors.stream().map(actor -> Participation.of(actor, role)).toList();
    }
}
