package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.briefing.article.Coalition.event;
import static org.communique.examples.briefing.article.Coalition.statement;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ObjectAssert;
import org.communique.actor.Participation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.statement.Medium;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;

/** What many facts have in common: who says it and in which act, who takes part, whether it is real. */
final class FactAssertions {

    private FactAssertions() {}

    /** Somebody says it in an office, and it is the view of a state or body. */
    static ObjectAssert<Statement> assertSpoken(
            String id, SpeechAct act, String speaker, String office, Optional<String> holder) {
        return assertThat(statement(id))
                .returns(Voice.ATTRIBUTED, Statement::voice)
                .returns(act, Statement::act)
                .returns(List.of(ActorId.of(speaker)), Statement::speakers)
                .returns(Optional.of(OfficeId.of(office)), Statement::capacity)
                .returns(holder.map(ActorId::of), Statement::holder);
    }

    static ObjectAssert<Statement> assertSpokenByLavrov(String id, SpeechAct act) {
        return assertSpoken(id, act, "sergei-lavrov", "russian-foreign-minister", Optional.of("russia"));
    }

    static ObjectAssert<Statement> assertSpokenByStarmer(String id, SpeechAct act) {
        return assertSpoken(id, act, "keir-starmer", "uk-prime-minister", Optional.of("united-kingdom"));
    }

    static ObjectAssert<Statement> assertSpokenByHealey(String id, SpeechAct act) {
        return assertSpoken(id, act, "john-healey", "uk-defence-secretary", Optional.of("united-kingdom"));
    }

    static ObjectAssert<Statement> assertSpokenByZelensky(String id, SpeechAct act, Optional<String> holder) {
        return assertSpoken(id, act, "volodymyr-zelensky", "ukrainian-president", holder);
    }

    static ObjectAssert<Statement> assertSpokenByVonDerLeyen(String id, SpeechAct act) {
        return assertSpoken(
                id, act, "ursula-von-der-leyen", "commission-president", Optional.of("european-commission"));
    }

    /** A state's view is reported, and nobody is named who uttered it. */
    static ObjectAssert<Statement> assertHeldByRussia(String id, Voice voice, SpeechAct act) {
        return assertThat(statement(id))
                .returns(voice, Statement::voice)
                .returns(act, Statement::act)
                .returns(List.of(), Statement::speakers)
                .returns(Optional.of(ActorId.of("russia")), Statement::holder);
    }

    /** The outlet says it itself, or nobody in particular does; it is no one's view. */
    static ObjectAssert<Statement> assertUnheld(String id, Voice voice, SpeechAct act) {
        return assertThat(statement(id))
                .returns(voice, Statement::voice)
                .returns(act, Statement::act)
                .returns(List.of(), Statement::speakers)
                .returns(Optional.empty(), Statement::holder);
    }

    static ObjectAssert<Statement> assertHeading(String id, SpeechAct act) {
        return assertUnheld(id, Voice.NARRATOR, act).returns(Optional.of(Medium.HEADING), Statement::medium);
    }

    static ObjectAssert<DiplomaticEvent> assertEvent(String id, EventType type, Modality modality) {
        return assertThat(event(id)).returns(type, DiplomaticEvent::type).returns(modality, DiplomaticEvent::modality);
    }

    /** Exactly one takes part in a role: this actor. */
    static ObjectAssert<Participation> assertSole(List<Participation> parts, String actor) {
        return assertThat(parts).singleElement().returns(ActorId.of(actor), Participation::actor);
    }
}
