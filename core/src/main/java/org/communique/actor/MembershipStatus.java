package org.communique.actor;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * How a member stands to a body.
 *
 * @param code the code of a membership status; see {@link Term} for its form
 */
public record MembershipStatus(String code) implements Term {

    /** Belongs to it. */
    public static final MembershipStatus MEMBER = new MembershipStatus("member");

    /** Has applied, and the body deals with it. */
    public static final MembershipStatus CANDIDATE = new MembershipStatus("candidate");

    /** Attends without a vote. */
    public static final MembershipStatus OBSERVER = new MembershipStatus("observer");

    /** Is expected to join. */
    public static final MembershipStatus PROSPECTIVE = new MembershipStatus("prospective");

    /** Belongs to it without rights. */
    public static final MembershipStatus SUSPENDED = new MembershipStatus("suspended");

    /** Belonged to it. */
    public static final MembershipStatus FORMER = new MembershipStatus("former");

    private static final Vocabulary<MembershipStatus> VOCABULARY =
            Vocabulary.of(List.of(MEMBER, CANDIDATE, OBSERVER, PROSPECTIVE, SUSPENDED, FORMER));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public MembershipStatus {
        Codes.check("a membership status", code);
    }

    /**
     * {@return a membership status with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static MembershipStatus of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new MembershipStatus(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<MembershipStatus> all() {
        return VOCABULARY.all();
    }

    @Override
    public boolean known() {
        return VOCABULARY.contains(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
