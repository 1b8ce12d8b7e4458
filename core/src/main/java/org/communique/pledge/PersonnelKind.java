package org.communique.pledge;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * Who is sent.
 *
 * @param code the code of a personnel kind; see {@link Term} for its form
 */
public record PersonnelKind(String code) implements Term {

    /** Soldiers. */
    public static final PersonnelKind TROOPS = new PersonnelKind("troops");

    /** Soldiers or police who watch over a peace. */
    public static final PersonnelKind PEACEKEEPERS = new PersonnelKind("peacekeepers");

    /** Police officers. */
    public static final PersonnelKind POLICE = new PersonnelKind("police");

    /** People who train others. */
    public static final PersonnelKind TRAINERS = new PersonnelKind("trainers");

    /** People who advise. */
    public static final PersonnelKind ADVISERS = new PersonnelKind("advisers");

    /** Doctors and nurses. */
    public static final PersonnelKind MEDICAL = new PersonnelKind("medical");

    /** People who put out fires. */
    public static final PersonnelKind FIREFIGHTERS = new PersonnelKind("firefighters");

    /** People who watch and report. */
    public static final PersonnelKind OBSERVERS = new PersonnelKind("observers");

    /** People who keep equipment running. */
    public static final PersonnelKind TECHNICIANS = new PersonnelKind("technicians");

    private static final Vocabulary<PersonnelKind> VOCABULARY = Vocabulary.of(
            List.of(TROOPS, PEACEKEEPERS, POLICE, TRAINERS, ADVISERS, MEDICAL, FIREFIGHTERS, OBSERVERS, TECHNICIANS));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public PersonnelKind {
        Codes.check("a personnel kind", code);
    }

    /**
     * {@return a personnel kind with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static PersonnelKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new PersonnelKind(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<PersonnelKind> all() {
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
