package org.communique.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * The part that an actor plays in an event, a pledge or one of its steps.
 *
 * @param code the code of a role; see {@link Term} for its form
 */
public record Role(String code) implements Term {

    /** Receives the others at its place. */
    public static final Role HOST = new Role("host");

    /** Arranges it. */
    public static final Role ORGANIZER = new Role("organizer");

    /** Arranges it together with the organizer. */
    public static final Role CO_ORGANIZER = new Role("co-organizer");

    /** Leads the meeting. */
    public static final Role CHAIR = new Role("chair");

    /** Stands between the parties to bring them together. */
    public static final Role MEDIATOR = new Role("mediator");

    /** One of those whom it is between. */
    public static final Role PARTY = new Role("party");

    /** Takes part. */
    public static final Role PARTICIPANT = new Role("participant");

    /** Takes part from elsewhere, by video or telephone. */
    public static final Role REMOTE_PARTICIPANT = new Role("remote-participant");

    /** Attends without taking part. */
    public static final Role OBSERVER = new Role("observer");

    /** Is invited. */
    public static final Role GUEST = new Role("guest");

    /** Was invited or expected, and stays away. */
    public static final Role ABSENTEE = new Role("absentee");

    /** Speaks at it. */
    public static final Role SPEAKER = new Role("speaker");

    /** Signs. */
    public static final Role SIGNATORY = new Role("signatory");

    /** Starts it, or does it to another. */
    public static final Role INITIATOR = new Role("initiator");

    /** The one it is done to. */
    public static final Role TARGET = new Role("target");

    /** The one it harms. */
    public static final Role VICTIM = new Role("victim");

    /** Puts it forward. */
    public static final Role PROPOSER = new Role("proposer");

    /** Works it out together with the proposer. */
    public static final Role CO_DEVELOPER = new Role("co-developer");

    /** Works on it together with another, neither of whom leads. */
    public static final Role PARTNER = new Role("partner");

    /** Promises. */
    public static final Role PLEDGOR = new Role("pledgor");

    /** Gives. */
    public static final Role DONOR = new Role("donor");

    /** Pays for it. IATI: 1, funding. */
    public static final Role FUNDER = new Role("funder");

    /** Money or goods pass through it on the way. */
    public static final Role CHANNEL = new Role("channel");

    /** Carries it out. IATI: 4, implementing. */
    public static final Role IMPLEMENTER = new Role("implementer");

    /** Answers for it and for what comes of it. IATI: 2, accountable. */
    public static final Role ACCOUNTABLE = new Role("accountable");

    /** Buys. */
    public static final Role BUYER = new Role("buyer");

    /** Delivers. */
    public static final Role SUPPLIER = new Role("supplier");

    /** Answers for it if another fails. */
    public static final Role GUARANTOR = new Role("guarantor");

    /** Backs it without paying for it. */
    public static final Role SUPPORTER = new Role("supporter");

    /** Speaks against it without taking part. */
    public static final Role CRITIC = new Role("critic");

    /** Gets it. */
    public static final Role RECIPIENT = new Role("recipient");

    /** Gains from it. */
    public static final Role BENEFICIARY = new Role("beneficiary");

    private static final Vocabulary<Role> VOCABULARY = Vocabulary.of(List.of(
            HOST,
            ORGANIZER,
            CO_ORGANIZER,
            CHAIR,
            MEDIATOR,
            PARTY,
            PARTICIPANT,
            REMOTE_PARTICIPANT,
            OBSERVER,
            GUEST,
            ABSENTEE,
            SPEAKER,
            SIGNATORY,
            INITIATOR,
            TARGET,
            VICTIM,
            PROPOSER,
            CO_DEVELOPER,
            PARTNER,
            PLEDGOR,
            DONOR,
            FUNDER,
            CHANNEL,
            IMPLEMENTER,
            ACCOUNTABLE,
            BUYER,
            SUPPLIER,
            GUARANTOR,
            SUPPORTER,
            CRITIC,
            RECIPIENT,
            BENEFICIARY));

    private static final Map<Role, String> IATI = Map.of(FUNDER, "1", ACCOUNTABLE, "2", IMPLEMENTER, "4");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public Role {
        Codes.check("a role", code);
    }

    /**
     * {@return a role with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static Role of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Role(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<Role> all() {
        return VOCABULARY.all();
    }

    @Override
    public boolean known() {
        return VOCABULARY.contains(code);
    }

    /**
     * {@return the code of the IATI organisation role; absent where IATI has none, or it may be more than one}
     *
     * <p>A donor may give other things than funds, and a channel need not answer for the activity: they have none.
     */
    public Optional<String> iatiOrganisationRole() {
        return Optional.ofNullable(IATI.get(this));
    }

    @Override
    public String toString() {
        return code;
    }
}
