package org.communique.pledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * The form in which money is given. Most codes name groups of IATI finance types.
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

    /** A debt forgiven or put off. IATI finance types 610 to 639, of which none is the general one. */
    public static final Instrument DEBT_RELIEF = new Instrument("debt-relief");

    /** Counted in money, given in goods. FTS contribution type in kind. */
    public static final Instrument IN_KIND = new Instrument("in-kind");

    private static final Vocabulary<Instrument> VOCABULARY =
            Vocabulary.of(List.of(GRANT, LOAN, GUARANTEE, EQUITY, DEBT_RELIEF, IN_KIND));

    private static final Map<Instrument, String> IATI =
            Map.of(GRANT, "110", LOAN, "421", GUARANTEE, "1100", EQUITY, "510");

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

    /** {@return the code of the IATI finance type that is the standard one of its group; absent where there is none} */
    public Optional<String> iatiFinanceType() {
        return Optional.ofNullable(IATI.get(this));
    }

    @Override
    public String toString() {
        return code;
    }
}
