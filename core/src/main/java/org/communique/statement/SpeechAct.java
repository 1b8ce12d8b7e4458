package org.communique.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * What a speaker does in saying something.
 *
 * @param code the code of a speech act; see {@link Term} for its form
 */
public record SpeechAct(String code) implements Term {

    /** Says that it is so. */
    public static final SpeechAct ASSERT = new SpeechAct("assert");

    /** Makes it known. */
    public static final SpeechAct ANNOUNCE = new SpeechAct("announce");

    /** Makes it so, or says it solemnly. */
    public static final SpeechAct DECLARE = new SpeechAct("declare");

    /** Says that what was said is so. */
    public static final SpeechAct CONFIRM = new SpeechAct("confirm");

    /** Says that what was said is not so. */
    public static final SpeechAct DENY = new SpeechAct("deny");

    /** Says what it is like. */
    public static final SpeechAct DESCRIBE = new SpeechAct("describe");

    /** Passes on what another said or what was found. */
    public static final SpeechAct REPORT = new SpeechAct("report");

    /** Says that it will be so. */
    public static final SpeechAct PREDICT = new SpeechAct("predict");

    /** Puts it forward. */
    public static final SpeechAct PROPOSE = new SpeechAct("propose");

    /** Binds themselves to do it. PLOVER: AGREE. */
    public static final SpeechAct PROMISE = new SpeechAct("promise");

    /** Says that they would do it if wanted. PLOVER: AGREE. */
    public static final SpeechAct OFFER = new SpeechAct("offer");

    /** Takes what was offered. PLOVER: AGREE. */
    public static final SpeechAct ACCEPT = new SpeechAct("accept");

    /** Says yes to it together with others. PLOVER: AGREE. */
    public static final SpeechAct AGREE = new SpeechAct("agree");

    /** Says that they will not do it. PLOVER: REJECT. */
    public static final SpeechAct REFUSE = new SpeechAct("refuse");

    /** Says no to what another put forward. PLOVER: REJECT. */
    public static final SpeechAct REJECT = new SpeechAct("reject");

    /** Asks for it. PLOVER: REQUEST. */
    public static final SpeechAct REQUEST = new SpeechAct("request");

    /** Asks for it with force. PLOVER: REQUEST. */
    public static final SpeechAct URGE = new SpeechAct("urge");

    /** Asks those who can to do something about it. PLOVER: REQUEST. */
    public static final SpeechAct CALL_FOR_ACTION = new SpeechAct("call-for-action");

    /** Asks for it as due. PLOVER: REQUEST. */
    public static final SpeechAct DEMAND = new SpeechAct("demand");

    /** Tells another to do it. PLOVER: REQUEST. */
    public static final SpeechAct ORDER = new SpeechAct("order");

    /** Says that harm will follow. */
    public static final SpeechAct WARN = new SpeechAct("warn");

    /** Says that they will do harm. PLOVER: THREATEN. */
    public static final SpeechAct THREATEN = new SpeechAct("threaten");

    /** Says that it is wrong, publicly. PLOVER: ACCUSE. */
    public static final SpeechAct CONDEMN = new SpeechAct("condemn");

    /** Says that another did wrong. PLOVER: ACCUSE. */
    public static final SpeechAct ACCUSE = new SpeechAct("accuse");

    /** Objects. */
    public static final SpeechAct PROTEST = new SpeechAct("protest");

    /** Says that it worries them. */
    public static final SpeechAct EXPRESS_CONCERN = new SpeechAct("express-concern");

    /** Says that they are ready to. PLOVER: AGREE. */
    public static final SpeechAct EXPRESS_WILLINGNESS = new SpeechAct("express-willingness");

    /** Backs it. PLOVER: SUPPORT. */
    public static final SpeechAct ENDORSE = new SpeechAct("endorse");

    /** Says that it is good. PLOVER: SUPPORT. */
    public static final SpeechAct PRAISE = new SpeechAct("praise");

    /** Wishes joy of it. */
    public static final SpeechAct CONGRATULATE = new SpeechAct("congratulate");

    /** Gives thanks for it. */
    public static final SpeechAct THANK = new SpeechAct("thank");

    /** Says sorry for it. PLOVER: SUPPORT. */
    public static final SpeechAct APOLOGIZE = new SpeechAct("apologize");

    /** Grants what another said or wants. */
    public static final SpeechAct CONCEDE = new SpeechAct("concede");

    /** Says it again against resistance. */
    public static final SpeechAct INSIST = new SpeechAct("insist");

    /** Says that it matters. */
    public static final SpeechAct EMPHASIZE = new SpeechAct("emphasize");

    /** Says something about it. */
    public static final SpeechAct COMMENT = new SpeechAct("comment");

    /** Says that they will not say. */
    public static final SpeechAct DECLINE_TO_COMMENT = new SpeechAct("decline-to-comment");

    /** Is asked, and says nothing. */
    public static final SpeechAct NO_RESPONSE = new SpeechAct("no-response");

    private static final Vocabulary<SpeechAct> VOCABULARY = Vocabulary.of(List.of(
            ASSERT,
            ANNOUNCE,
            DECLARE,
            CONFIRM,
            DENY,
            DESCRIBE,
            REPORT,
            PREDICT,
            PROPOSE,
            PROMISE,
            OFFER,
            ACCEPT,
            AGREE,
            REFUSE,
            REJECT,
            REQUEST,
            URGE,
            CALL_FOR_ACTION,
            DEMAND,
            ORDER,
            WARN,
            THREATEN,
            CONDEMN,
            ACCUSE,
            PROTEST,
            EXPRESS_CONCERN,
            EXPRESS_WILLINGNESS,
            ENDORSE,
            PRAISE,
            CONGRATULATE,
            THANK,
            APOLOGIZE,
            CONCEDE,
            INSIST,
            EMPHASIZE,
            COMMENT,
            DECLINE_TO_COMMENT,
            NO_RESPONSE));

    private static final Map<SpeechAct, String> PLOVER = Map.ofEntries(
            Map.entry(PROMISE, "AGREE"),
            Map.entry(OFFER, "AGREE"),
            Map.entry(ACCEPT, "AGREE"),
            Map.entry(AGREE, "AGREE"),
            Map.entry(EXPRESS_WILLINGNESS, "AGREE"),
            Map.entry(REFUSE, "REJECT"),
            Map.entry(REJECT, "REJECT"),
            Map.entry(REQUEST, "REQUEST"),
            Map.entry(URGE, "REQUEST"),
            Map.entry(CALL_FOR_ACTION, "REQUEST"),
            Map.entry(DEMAND, "REQUEST"),
            Map.entry(ORDER, "REQUEST"),
            Map.entry(THREATEN, "THREATEN"),
            Map.entry(CONDEMN, "ACCUSE"),
            Map.entry(ACCUSE, "ACCUSE"),
            Map.entry(ENDORSE, "SUPPORT"),
            Map.entry(PRAISE, "SUPPORT"),
            Map.entry(APOLOGIZE, "SUPPORT"));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public SpeechAct {
        Codes.check("a speech act", code);
    }

    /**
     * {@return a speech act with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static SpeechAct of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new SpeechAct(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<SpeechAct> all() {
        return VOCABULARY.all();
    }

    @Override
    public boolean known() {
        return VOCABULARY.contains(code);
    }

    /**
     * {@return the PLOVER event type, in capitals; absent where the act may be more than one, or is none}
     *
     * <p>PLOVER has no type for mere statements. Its PROTEST is a demonstration and its CONCEDE a concession: neither is
     * the act of the same name.
     */
    public Optional<String> ploverType() {
        return Optional.ofNullable(PLOVER.get(this));
    }

    @Override
    public String toString() {
        return code;
    }
}
