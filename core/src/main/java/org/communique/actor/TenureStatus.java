package org.communique.actor;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * How a person stands to an office.
 *
 * @param code the code of a tenure status; see {@link Term} for its form
 */
public record TenureStatus(String code) implements Term {

    /** Holds it. */
    public static final TenureStatus INCUMBENT = new TenureStatus("incumbent");

    /** Fills it for the time being. */
    public static final TenureStatus ACTING = new TenureStatus("acting");

    /** Held it. */
    public static final TenureStatus FORMER = new TenureStatus("former");

    /** Is chosen and has not begun. */
    public static final TenureStatus DESIGNATE = new TenureStatus("designate");

    /** Holds it and may not act. */
    public static final TenureStatus SUSPENDED = new TenureStatus("suspended");

    /** Says that they hold it; others dispute that. */
    public static final TenureStatus CLAIMED = new TenureStatus("claimed");

    private static final Vocabulary<TenureStatus> VOCABULARY =
            Vocabulary.of(List.of(INCUMBENT, ACTING, FORMER, DESIGNATE, SUSPENDED, CLAIMED));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public TenureStatus {
        Codes.check("a tenure status", code);
    }

    /**
     * {@return a tenure status with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static TenureStatus of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new TenureStatus(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<TenureStatus> all() {
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
