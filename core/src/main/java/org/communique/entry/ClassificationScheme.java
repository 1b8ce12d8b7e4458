package org.communique.entry;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * The code list that a {@link Classification} is taken from.
 *
 * @param code the code of a classification scheme; see {@link Term} for its form
 */
public record ClassificationScheme(String code) implements Term {

    /** PLOVER event type. */
    public static final ClassificationScheme PLOVER = new ClassificationScheme("plover");

    /** PLOVER event mode. */
    public static final ClassificationScheme PLOVER_MODE = new ClassificationScheme("plover-mode");

    /** PLOVER event context. */
    public static final ClassificationScheme PLOVER_CONTEXT = new ClassificationScheme("plover-context");

    /** CAMEO event code. */
    public static final ClassificationScheme CAMEO = new ClassificationScheme("cameo");

    /** IPTC Media Topics. */
    public static final ClassificationScheme IPTC_MEDIATOPIC = new ClassificationScheme("iptc-mediatopic");

    /** OECD DAC sector, as IATI uses it. */
    public static final ClassificationScheme DAC_SECTOR = new ClassificationScheme("dac-sector");

    /** IATI finance type. */
    public static final ClassificationScheme IATI_FINANCE_TYPE = new ClassificationScheme("iati-finance-type");

    /** IATI aid type. */
    public static final ClassificationScheme IATI_AID_TYPE = new ClassificationScheme("iati-aid-type");

    /** IATI earmarking category. */
    public static final ClassificationScheme EARMARKING = new ClassificationScheme("earmarking");

    /** The editor's own topics. */
    public static final ClassificationScheme TOPIC = new ClassificationScheme("topic");

    private static final Vocabulary<ClassificationScheme> VOCABULARY = Vocabulary.of(List.of(
            PLOVER,
            PLOVER_MODE,
            PLOVER_CONTEXT,
            CAMEO,
            IPTC_MEDIATOPIC,
            DAC_SECTOR,
            IATI_FINANCE_TYPE,
            IATI_AID_TYPE,
            EARMARKING,
            TOPIC));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public ClassificationScheme {
        Codes.check("a classification scheme", code);
    }

    /**
     * {@return a classification scheme with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static ClassificationScheme of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new ClassificationScheme(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<ClassificationScheme> all() {
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
