package org.communique.actor;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * What kind of body an {@link Organization} is. Party, union and ngo follow the PLOVER sectors of the same meaning.
 *
 * @param code the code of an organization kind; see {@link Term} for its form
 */
public record OrganizationKind(String code) implements Term {

    /** A body that states founded by treaty. */
    public static final OrganizationKind INTERGOVERNMENTAL = new OrganizationKind("intergovernmental");

    /** States bound to defend each other. */
    public static final OrganizationKind ALLIANCE = new OrganizationKind("alliance");

    /** States or parties that act together for one end. */
    public static final OrganizationKind COALITION = new OrganizationKind("coalition");

    /** The executive of a state. */
    public static final OrganizationKind GOVERNMENT = new OrganizationKind("government");

    /** A ministry, agency or commission. */
    public static final OrganizationKind GOVERNMENT_BODY = new OrganizationKind("government-body");

    /** A parliament or one of its houses. */
    public static final OrganizationKind LEGISLATURE = new OrganizationKind("legislature");

    /** A court or tribunal. */
    public static final OrganizationKind COURT = new OrganizationKind("court");

    /** The forces of a state, or one of them. */
    public static final OrganizationKind ARMED_FORCE = new OrganizationKind("armed-force");

    /** An armed body that is no state's. */
    public static final OrganizationKind ARMED_GROUP = new OrganizationKind("armed-group");

    /** A police force. */
    public static final OrganizationKind POLICE = new OrganizationKind("police");

    /** A political party. */
    public static final OrganizationKind PARTY = new OrganizationKind("party");

    /** Those who oppose a government, as a body. */
    public static final OrganizationKind OPPOSITION = new OrganizationKind("opposition");

    /** A firm. */
    public static final OrganizationKind COMPANY = new OrganizationKind("company");

    /** A pool of money with a purpose. */
    public static final OrganizationKind FUND = new OrganizationKind("fund");

    /** A bank, central or development banks among them. */
    public static final OrganizationKind BANK = new OrganizationKind("bank");

    /** A news outlet or publisher. */
    public static final OrganizationKind MEDIA = new OrganizationKind("media");

    /** A non-governmental organization. */
    public static final OrganizationKind NGO = new OrganizationKind("ngo");

    /** A trade union. */
    public static final OrganizationKind UNION = new OrganizationKind("union");

    /** A church or other body of faith. */
    public static final OrganizationKind RELIGIOUS_BODY = new OrganizationKind("religious-body");

    /** A university or research institute. */
    public static final OrganizationKind ACADEMIC = new OrganizationKind("academic");

    private static final Vocabulary<OrganizationKind> VOCABULARY = Vocabulary.of(List.of(
            INTERGOVERNMENTAL,
            ALLIANCE,
            COALITION,
            GOVERNMENT,
            GOVERNMENT_BODY,
            LEGISLATURE,
            COURT,
            ARMED_FORCE,
            ARMED_GROUP,
            POLICE,
            PARTY,
            OPPOSITION,
            COMPANY,
            FUND,
            BANK,
            MEDIA,
            NGO,
            UNION,
            RELIGIOUS_BODY,
            ACADEMIC));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public OrganizationKind {
        Codes.check("an organization kind", code);
    }

    /**
     * {@return an organization kind with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static OrganizationKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new OrganizationKind(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<OrganizationKind> all() {
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
