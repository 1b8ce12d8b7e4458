package org.communique.validation.growth;

import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Pledge;
import org.communique.pledge.Undertaking;
import org.communique.source.Source;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** The least that entries can be, by number. */
final class Numbered {

    private Numbered() {}

    static ActorId actor(int i) {
        return ActorId.of("a" + i);
    }

    static OfficeId office(int i) {
        return OfficeId.of("o" + i);
    }

    static SourceId source(int i) {
        return SourceId.of("g" + i);
    }

    static StatementId statement(int i) {
        return StatementId.of("s" + i);
    }

    static EventId event(int i) {
        return EventId.of("e" + i);
    }

    static TimeExpression on(String edtf) {
        return TimeExpression.of(Edtf.parse(edtf));
    }

    /** Words of the first source. */
    static Citation cited(int start) {
        return Citation.of(source(0), start, start + 1);
    }

    static Source published(int i) {
        return Source.of(source(i)).toBuilder()
                .published(on("2025-03-06"))
                .length(100)
                .build();
    }

    static Person person(int i) {
        return Person.builder().id(actor(i)).addNames(Name.of("Ann")).build();
    }

    static State state(int i) {
        return State.builder().id(actor(i)).addNames(Name.of("France")).build();
    }

    static Organization body(int i) {
        return Organization.builder().id(actor(i)).addNames(Name.of("Body")).build();
    }

    static Statement.Builder said(int i) {
        return Statement.builder().id(statement(i)).voice(Voice.ATTRIBUTED).act(SpeechAct.ASSERT);
    }

    static DiplomaticEvent.Builder talks(int i) {
        return DiplomaticEvent.builder().id(event(i)).type(EventType.TALKS).modality(Modality.OCCURRED);
    }

    static Pledge.Builder pledge(int i) {
        return Pledge.builder()
                .id(PledgeId.of("p" + i))
                .addParties(Participation.of(actor(0), Role.DONOR))
                .addContributions(Undertaking.of("help"));
    }

    static Link link(int i, EntryId subject, Relation relation, EntryId object) {
        return Link.of(LinkId.of("l" + i), subject, relation, object);
    }
}
