package org.communique.validation;

import org.communique.actor.Collective;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
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

/** The least that entries can be, to be made wrong in one way. */
public final class Small {

    public static final Source GAZETTE = Source.builder()
            .id(SourceId.of("gazette"))
            .published(time("2025-03-06"))
            .length(100)
            .build();

    public static final ActorId ANN = ActorId.of("ann");
    public static final ActorId BODY = ActorId.of("body");
    public static final ActorId FRANCE = ActorId.of("france");
    public static final OfficeId OFFICE = OfficeId.of("minister");
    public static final StatementId SAID = StatementId.of("said");
    public static final EventId TALKS = EventId.of("talks");
    public static final PledgeId AID = PledgeId.of("aid");

    private Small() {}

    public static Dossier dossier(Entry... entries) {
        return Dossier.of(DossierId.of("small")).plus(entries);
    }

    public static TimeExpression time(String edtf) {
        return TimeExpression.of(Edtf.parse(edtf));
    }

    public static TimeExpression words(String wording) {
        return TimeExpression.builder().wording(wording).build();
    }

    public static Citation cited() {
        return Citation.of(GAZETTE.id(), 0, 9);
    }

    public static Person person(ActorId id) {
        return Person.builder().id(id).addNames(Name.of("Ann")).build();
    }

    public static State state(ActorId id) {
        return State.builder().id(id).addNames(Name.of("France")).build();
    }

    public static Organization body(String id) {
        return Organization.builder()
                .id(ActorId.of(id))
                .addNames(Name.of("Body"))
                .build();
    }

    public static Collective some(String id) {
        return Collective.builder()
                .id(ActorId.of(id))
                .description("some of them")
                .build();
    }

    public static Office office() {
        return Office.builder().id(OFFICE).addNames(Name.of("Minister")).build();
    }

    public static Statement.Builder statement() {
        return Statement.builder().id(SAID).voice(Voice.ATTRIBUTED).act(SpeechAct.ASSERT);
    }

    public static DiplomaticEvent.Builder event() {
        return DiplomaticEvent.builder().id(TALKS).type(EventType.TALKS).modality(Modality.OCCURRED);
    }

    public static Pledge.Builder pledge() {
        return Pledge.builder()
                .id(AID)
                .addParties(Participation.of(FRANCE, Role.DONOR))
                .addContributions(Undertaking.of("help"));
    }

    public static Link link(String id, EntryId subject, Relation relation, EntryId object) {
        return Link.of(LinkId.of(id), subject, relation, object);
    }
}
