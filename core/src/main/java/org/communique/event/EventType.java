package org.communique.event;

import java.util.List;
import java.util.Optional;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * What kind of event a {@link DiplomaticEvent} is.
 *
 * <p>Its codes in PLOVER and CAMEO are those of an event that occurred: they code one that is announced or threatened by
 * the words. They are absent where the event may be more than one of theirs, or is none, and for an unknown type.
 *
 * @param code the code of an event type; see {@link Term} for its form
 */
public record EventType(String code) implements Term {

    /** A meeting of heads of state or government. PLOVER: CONSULT. CAMEO: 04. */
    public static final EventType SUMMIT = new EventType("summit");

    /** A large meeting on a subject. PLOVER: CONSULT. CAMEO: 04. */
    public static final EventType CONFERENCE = new EventType("conference");

    /** Discussions between parties. PLOVER: CONSULT. CAMEO: 04. */
    public static final EventType TALKS = new EventType("talks");

    /** People come together. PLOVER: CONSULT. CAMEO: 04. */
    public static final EventType MEETING = new EventType("meeting");

    /** Someone goes to see another. PLOVER: CONSULT, visit. CAMEO: 04. */
    public static final EventType VISIT = new EventType("visit");

    /** A head of state visits another with ceremony. PLOVER: CONSULT, visit. CAMEO: 04. */
    public static final EventType STATE_VISIT = new EventType("state-visit");

    /** People speak by telephone or video. PLOVER: CONSULT, phone. CAMEO: 04. */
    public static final EventType CALL = new EventType("call");

    /** Someone speaks before the press. CAMEO: 01. */
    public static final EventType PRESS_CONFERENCE = new EventType("press-conference");

    /** A third party tries to bring others together. PLOVER: CONSULT. CAMEO: 04. */
    public static final EventType MEDIATION = new EventType("mediation");

    /** A state calls in an envoy. */
    public static final EventType SUMMONS = new EventType("summons");

    /** Parties agree. */
    public static final EventType AGREEMENT = new EventType("agreement");

    /** Parties bind themselves to exchange things or money. */
    public static final EventType CONTRACT = new EventType("contract");

    /** An agreement is signed. PLOVER: SUPPORT. CAMEO: 05. */
    public static final EventType SIGNING = new EventType("signing");

    /** States bind themselves in law. PLOVER: SUPPORT. CAMEO: 05. */
    public static final EventType TREATY = new EventType("treaty");

    /** A state makes a treaty binding on itself. PLOVER: SUPPORT. CAMEO: 05. */
    public static final EventType RATIFICATION = new EventType("ratification");

    /** A state joins a treaty or body. */
    public static final EventType ACCESSION = new EventType("accession");

    /** A state recognizes another, or a government. PLOVER: SUPPORT. CAMEO: 05. */
    public static final EventType RECOGNITION = new EventType("recognition");

    /** Diplomatic relations are opened, raised, lowered or cut. */
    public static final EventType RELATIONS_CHANGE = new EventType("relations-change");

    /** What was promised arrives. */
    public static final EventType DELIVERY = new EventType("delivery");

    /** Forces or people are sent and stationed. */
    public static final EventType DEPLOYMENT = new EventType("deployment");

    /** Forces watch over a peace. PLOVER: AID. CAMEO: 07. */
    public static final EventType PEACEKEEPING = new EventType("peacekeeping");

    /** Forces practise. */
    public static final EventType EXERCISE = new EventType("exercise");

    /** People are sent with a task. */
    public static final EventType MISSION = new EventType("mission");

    /** Something is halted for a time. */
    public static final EventType SUSPENSION = new EventType("suspension");

    /** Something is taken up again. */
    public static final EventType RESUMPTION = new EventType("resumption");

    /** Something is made less. */
    public static final EventType REDUCTION = new EventType("reduction");

    /** Forces, people or a party leave. */
    public static final EventType WITHDRAWAL = new EventType("withdrawal");

    /** A measure is made milder or lifted. CAMEO: 08. */
    public static final EventType EASING = new EventType("easing");

    /** A measure that punishes a state, body or person. */
    public static final EventType SANCTION = new EventType("sanction");

    /** A decision, right or licence is taken back. */
    public static final EventType REVOCATION = new EventType("revocation");

    /** A body, office or person decides. */
    public static final EventType DECISION = new EventType("decision");

    /** Envoys or people are sent away. */
    public static final EventType EXPULSION = new EventType("expulsion");

    /** A state sends people out of a country by force. PLOVER: COERCE, deport. CAMEO: 17. */
    public static final EventType DEPORTATION = new EventType("deportation");

    /** A person is handed over. */
    public static final EventType EXTRADITION = new EventType("extradition");

    /** A border is opened, closed or moved. */
    public static final EventType BORDER_CHANGE = new EventType("border-change");

    /** A state takes special powers. PLOVER: COERCE, martial-law. CAMEO: 17. */
    public static final EventType EMERGENCY_MEASURE = new EventType("emergency-measure");

    /** A right or movement is limited. PLOVER: COERCE, restrict. */
    public static final EventType RESTRICTION = new EventType("restriction");

    /** Speech or media are suppressed. PLOVER: COERCE, censor. CAMEO: 17. */
    public static final EventType CENSORSHIP = new EventType("censorship");

    /** Fighting stops by agreement. PLOVER: RETREAT, ceasefire. CAMEO: 08. */
    public static final EventType CEASEFIRE = new EventType("ceasefire");

    /** Fighters lay down their arms. PLOVER: RETREAT. CAMEO: 08. */
    public static final EventType SURRENDER = new EventType("surrender");

    /** Armed conflict as a state of the world. */
    public static final EventType CONFLICT = new EventType("conflict");

    /** An armed attack. PLOVER: ASSAULT. */
    public static final EventType ATTACK = new EventType("attack");

    /** Forces act on a plan. */
    public static final EventType MILITARY_OPERATION = new EventType("military-operation");

    /** Forces or craft cross a border without leave. */
    public static final EventType INCURSION = new EventType("incursion");

    /** Forces enter a country to take it or a part of it. CAMEO: 19. */
    public static final EventType INVASION = new EventType("invasion");

    /** A party enters the conflict of others. */
    public static final EventType INTERVENTION = new EventType("intervention");

    /** Forces are made ready. PLOVER: MOBILIZE. CAMEO: 15. */
    public static final EventType MOBILIZATION = new EventType("mobilization");

    /** A conflict or tension gets worse. */
    public static final EventType ESCALATION = new EventType("escalation");

    /** Relations are strained, as a state of the world. */
    public static final EventType TENSION = new EventType("tension");

    /** A party becomes able to do more or less. */
    public static final EventType CAPABILITY_CHANGE = new EventType("capability-change");

    /** An attack on computers or networks. PLOVER: COERCE, cyber. CAMEO: 17. */
    public static final EventType CYBER_ATTACK = new EventType("cyber-attack");

    /** People protest. PLOVER: PROTEST. CAMEO: 14. */
    public static final EventType PROTEST = new EventType("protest");

    /** People riot. PLOVER: PROTEST, riot. CAMEO: 14. */
    public static final EventType RIOT = new EventType("riot");

    /** People stop working to press a demand. PLOVER: PROTEST, strike. CAMEO: 14. */
    public static final EventType STRIKE = new EventType("strike");

    /** People ask in writing. */
    public static final EventType PETITION = new EventType("petition");

    /** A way is closed to goods or people. */
    public static final EventType BLOCKADE = new EventType("blockade");

    /** Someone is taken into custody. PLOVER: COERCE, arrest. CAMEO: 17. */
    public static final EventType ARREST = new EventType("arrest");

    /** Someone is set free. PLOVER: RETREAT, release. CAMEO: 08. */
    public static final EventType RELEASE = new EventType("release");

    /** Someone's rights are violated. */
    public static final EventType ABUSE = new EventType("abuse");

    /** Someone looks into what happened. PLOVER: ACCUSE, investigate. CAMEO: 09. */
    public static final EventType INVESTIGATION = new EventType("investigation");

    /** Someone looks at a site or at records. */
    public static final EventType INSPECTION = new EventType("inspection");

    /** A court decides. */
    public static final EventType RULING = new EventType("ruling");

    /** People vote for office holders. */
    public static final EventType ELECTION = new EventType("election");

    /** Someone is given an office. */
    public static final EventType APPOINTMENT = new EventType("appointment");

    /** Someone gives up an office. PLOVER: RETREAT, resign. */
    public static final EventType RESIGNATION = new EventType("resignation");

    /** Someone begins in an office. */
    public static final EventType TAKING_OFFICE = new EventType("taking-office");

    /** A state or body comes to be. */
    public static final EventType FOUNDING = new EventType("founding");

    /** A state or body comes to its end. */
    public static final EventType DISSOLUTION = new EventType("dissolution");

    /** Someone dies. */
    public static final EventType DEATH = new EventType("death");

    /** Someone who has died is buried or mourned in public. */
    public static final EventType FUNERAL = new EventType("funeral");

    /** People remember someone or something in public. */
    public static final EventType COMMEMORATION = new EventType("commemoration");

    /** A body decides by vote. */
    public static final EventType VOTE = new EventType("vote");

    /** Parties work together. PLOVER: COOPERATE. CAMEO: 06. */
    public static final EventType COOPERATION = new EventType("cooperation");

    /** Someone tries to sway those who decide. */
    public static final EventType LOBBYING = new EventType("lobbying");

    /** Someone presses another to act. */
    public static final EventType PRESSURE = new EventType("pressure");

    /** Help is brought to people in need. PLOVER: AID. CAMEO: 07. */
    public static final EventType RELIEF_OPERATION = new EventType("relief-operation");

    /** People are driven from where they live. */
    public static final EventType DISPLACEMENT = new EventType("displacement");

    /** People are brought out of danger. */
    public static final EventType EVACUATION = new EventType("evacuation");

    /** Nature or an accident does great harm. */
    public static final EventType DISASTER = new EventType("disaster");

    private static final Vocabulary<EventType> VOCABULARY = Vocabulary.of(List.of(
            SUMMIT,
            CONFERENCE,
            TALKS,
            MEETING,
            VISIT,
            STATE_VISIT,
            CALL,
            PRESS_CONFERENCE,
            MEDIATION,
            SUMMONS,
            AGREEMENT,
            CONTRACT,
            SIGNING,
            TREATY,
            RATIFICATION,
            ACCESSION,
            RECOGNITION,
            RELATIONS_CHANGE,
            DELIVERY,
            DEPLOYMENT,
            PEACEKEEPING,
            EXERCISE,
            MISSION,
            SUSPENSION,
            RESUMPTION,
            REDUCTION,
            WITHDRAWAL,
            EASING,
            SANCTION,
            REVOCATION,
            DECISION,
            EXPULSION,
            DEPORTATION,
            EXTRADITION,
            BORDER_CHANGE,
            EMERGENCY_MEASURE,
            RESTRICTION,
            CENSORSHIP,
            CEASEFIRE,
            SURRENDER,
            CONFLICT,
            ATTACK,
            MILITARY_OPERATION,
            INCURSION,
            INVASION,
            INTERVENTION,
            MOBILIZATION,
            ESCALATION,
            TENSION,
            CAPABILITY_CHANGE,
            CYBER_ATTACK,
            PROTEST,
            RIOT,
            STRIKE,
            PETITION,
            BLOCKADE,
            ARREST,
            RELEASE,
            ABUSE,
            INVESTIGATION,
            INSPECTION,
            RULING,
            ELECTION,
            APPOINTMENT,
            RESIGNATION,
            TAKING_OFFICE,
            FOUNDING,
            DISSOLUTION,
            DEATH,
            FUNERAL,
            COMMEMORATION,
            VOTE,
            COOPERATION,
            LOBBYING,
            PRESSURE,
            RELIEF_OPERATION,
            DISPLACEMENT,
            EVACUATION,
            DISASTER));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public EventType {
        Codes.check("an event type", code);
    }

    /**
     * {@return an event type with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static EventType of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new EventType(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<EventType> all() {
        return VOCABULARY.all();
    }

    @Override
    public boolean known() {
        return VOCABULARY.contains(code);
    }

    /** {@return the PLOVER event type, in capitals} */
    public Optional<String> ploverType() {
        return EventTypeMappings.of(this).ploverType();
    }

    /** {@return the PLOVER mode of that type, in lower case} */
    public Optional<String> ploverMode() {
        return EventTypeMappings.of(this).ploverMode();
    }

    /** {@return the CAMEO root code, of two digits} */
    public Optional<String> cameoRoot() {
        return EventTypeMappings.of(this).cameoRoot();
    }

    /** {@return the PLOVER quad class; present also where the PLOVER types that it may be share one} */
    public Optional<QuadClass> quadClass() {
        return EventTypeMappings.of(this).quadClass();
    }

    @Override
    public String toString() {
        return code;
    }
}
