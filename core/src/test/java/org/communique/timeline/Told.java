package org.communique.timeline;

import java.util.List;
import org.communique.actor.Participation;
import org.communique.actor.Role;
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
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Undertaking;
import org.communique.source.Source;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** Short ways to small dossiers and to what a timeline says of two of their items. */
final class Told {

    static final SourceId ARTICLE = SourceId.of("article");

    private Told() {}

    static DiplomaticEvent event(String id, Modality modality, Citation... evidence) {
        return DiplomaticEvent.builder()
                .id(EventId.of(id))
                .type(EventType.TALKS)
                .modality(modality)
                .addEvidence(evidence)
                .build();
    }

    static DiplomaticEvent on(String id, String date) {
        return event(id, Modality.UNSTATED).toBuilder()
                .when(TimeExpression.of(Edtf.parse(date)))
                .build();
    }

    static DiplomaticEvent counted(String id, Modality modality, String wording) {
        return event(id, modality).toBuilder()
                .when(TimeExpression.of(wording, Anchor.of(ARTICLE)))
                .build();
    }

    static Statement statement(String id, Citation... evidence) {
        return Statement.builder()
                .id(StatementId.of(id))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.ASSERT)
                .addEvidence(evidence)
                .build();
    }

    static Source source(String id, String date) {
        return Source.of(SourceId.of(id)).toBuilder()
                .published(TimeExpression.of(Edtf.parse(date)))
                .build();
    }

    static Pledge pledge(String id, PledgeStep... steps) {
        return Pledge.builder()
                .id(PledgeId.of(id))
                .addParties(Participation.of(ActorId.of("norland"), Role.DONOR))
                .addContributions(Undertaking.of("help"))
                .addSteps(steps)
                .build();
    }

    static Link link(String subject, Relation relation, String object) {
        return Link.of(
                LinkId.of(subject.substring(subject.indexOf(':') + 1) + "-" + relation + "-"
                        + object.substring(object.indexOf(':') + 1)),
                EntryId.parse(subject),
                relation,
                EntryId.parse(object));
    }

    static Dossier dossier(Entry... entries) {
        return Dossier.of(DossierId.of("d")).plus(List.of(entries));
    }

    static Ternary before(Dossier dossier, String one, String other) {
        return Timeline.of(dossier).before(TimelineItem.parse(one), TimelineItem.parse(other));
    }

    static Ternary began(Dossier dossier, String one, String other) {
        return Timeline.of(dossier).began(TimelineItem.parse(one), TimelineItem.parse(other));
    }
}
