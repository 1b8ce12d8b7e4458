package org.communique.examples.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.amount.AmountWording;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.statement.Polarity;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Many entries of one mould, as a machine that reads the news puts them out. */
final class EventFeed {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final List<EventType> TYPES = EventType.all();
    private static final List<Modality> MODALITIES =
            List.of(Modality.OCCURRED, Modality.OCCURRED, Modality.OCCURRED, Modality.PLANNED, Modality.HYPOTHETICAL);
    private static final List<String> DATES = List.of("%s", "%s", "%s~", "%s/..", "%.7s", "%.4s");
    private static final List<Polarity> SIDES = List.of(Polarity.FAVOURS, Polarity.OPPOSES, Polarity.MIXED);

    private final int actors;

    private EventFeed(int actors) {
        this.actors = actors;
    }

    /** {@return a dossier of events alone, of forty states} */
    static Dossier events(int number) {
        EventFeed feed = new EventFeed(40);
        List<Entry> entries = feed.states();
        for (int i = 0; i < number; i++) {
            entries.add(feed.event(i));
        }
        return dossier(number + " events of a feed", entries);
    }

    /** {@return a dossier of as many entries of every kind} */
    static Dossier entries(int number) {
        EventFeed feed = new EventFeed(number / 25);
        List<Entry> entries = feed.states();
        for (int i = 0; entries.size() < number; i++) {
            entries.add(
                    switch (i % 4) {
                        case 0, 1 -> feed.event(i);
                        case 2 -> feed.statement(i);
                        default -> feed.pledge(i);
                    });
        }
        return dossier(number + " entries of a feed", entries);
    }

    private static Dossier dossier(String title, List<Entry> entries) {
        return Dossier.of(DossierId.of("feed")).toBuilder().title(title).build().plus(entries);
    }

    private List<Entry> states() {
        List<Entry> states = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            states.add(State.builder()
                    .id(actor(i))
                    .addNames(org.communique.actor.Name.of("State " + i))
                    .build());
        }
        return states;
    }

    private ActorId actor(int i) {
        return ActorId.of("state-" + i % actors);
    }

    private Entry event(int i) {
        LocalDate day = FIRST.plusDays(i * 7L % 90);
        EventType type = TYPES.get(i % TYPES.size());
        return DiplomaticEvent.builder()
                .id(EventId.of("event-" + i))
                .title("State " + i % actors + ", " + type.code() + ", " + i)
                .type(type)
                .modality(MODALITIES.get(i % MODALITIES.size()))
                .when(TimeExpression.of(Edtf.parse(DATES.get(i % DATES.size()).formatted(day))))
                .addParticipations(
                        Participation.of(actor(i), Role.INITIATOR), Participation.of(actor(i * 3 + 1), Role.TARGET))
                .build();
    }

    private Entry statement(int i) {
        return Statement.builder()
                .id(StatementId.of("statement-" + i))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.DECLARE)
                .holder(actor(i))
                .gist("What state " + i % actors + " has to say about number " + (i - 1))
                .addStances(Stance.of(Topic.of(EventId.of("event-" + i % 40 / 4 * 4)), SIDES.get(i % SIDES.size())))
                .build();
    }

    private Entry pledge(int i) {
        return Pledge.builder()
                .id(PledgeId.of("pledge-" + i))
                .title("Money of state " + i % actors + ", " + i)
                .addParties(Participation.of(actor(i), Role.DONOR), Participation.of(actor(i + 1), Role.RECIPIENT))
                .addContributions(Funding.of(
                        AmountWording.parse("US$" + (i % 90 + 1) + " million").orElseThrow()))
                .addSteps(PledgeStep.of(Stage.PLEDGED))
                .build();
    }
}
