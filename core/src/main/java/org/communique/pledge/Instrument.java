package org.communique.pledge;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * The form in which money is given. The codes name groups of IATI finance types.
 *
 * @param code the code of an instrument; see {@link Term} for its form
 */
public record Instrument(String code) implements Term {

    /** Not to be paid back. IATI finance type 110. */
    public static final Instrument GRANT = new Instrument("grant");

    /** To be paid back. IATI finance type 421. */
    public static final Instrument LOAN = new Instrument("loan");

    /** A promise to pay if another does not. IATI finance type 1100. */
    public static final Instrument GUARANTEE = new Instrument("guarantee");

    /** A share in a firm. IATI finance type 510. */
    public static final Instrument EQUITY = new Instrument("equity");

    /** A debt forgiven or put off. IATI finance types 600 to 630. */
    public static final Instrument DEBT_RELIEF = new Instrument("debt-relief");

    /** Counted in money, given in goods. */
    public static final Instrument IN_KIND = new Instrument("in-kind");

    private static final Vocabulary<Instrument> VOCABULARY =
            Vocabulary.of(List.of(GRANT, LOAN, GUARANTEE, EQUITY, DEBT_RELIEF, IN_KIND));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public Instrument {
        Codes.check("an instrument", code);
    }

    /**
     * {@return an instrument with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static Instrument of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Instrument(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<Instrument> all() {
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
