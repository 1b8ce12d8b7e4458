package org.communique.pledge;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * What is done for another.
 *
 * @param code the code of a service kind; see {@link Term} for its form
 */
public record ServiceKind(String code) implements Term {

    /** Transport, storage and supply. */
    public static final ServiceKind LOGISTICS = new ServiceKind("logistics");

    /** Reports of what was found out. */
    public static final ServiceKind INTELLIGENCE = new ServiceKind("intelligence");

    /** Teaching others. */
    public static final ServiceKind TRAINING = new ServiceKind("training");

    /** Treating the sick and wounded. */
    public static final ServiceKind MEDICAL_CARE = new ServiceKind("medical-care");

    /** Keeping equipment running. */
    public static final ServiceKind MAINTENANCE = new ServiceKind("maintenance");

    /** Bringing parties together. */
    public static final ServiceKind MEDIATION = new ServiceKind("mediation");

    /** Guarding and protecting. */
    public static final ServiceKind SECURITY = new ServiceKind("security");

    /** Taking people in. */
    public static final ServiceKind ASYLUM = new ServiceKind("asylum");

    private static final Vocabulary<ServiceKind> VOCABULARY = Vocabulary.of(
            List.of(LOGISTICS, INTELLIGENCE, TRAINING, MEDICAL_CARE, MAINTENANCE, MEDIATION, SECURITY, ASYLUM));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public ServiceKind {
        Codes.check("a service kind", code);
    }

    /**
     * {@return a service kind with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static ServiceKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new ServiceKind(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<ServiceKind> all() {
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
