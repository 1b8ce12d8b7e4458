package org.communique.entry;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * Who gave an {@link Identifier}.
 *
 * @param code the code of an identifier scheme; see {@link Term} for its form
 */
public record IdentifierScheme(String code) implements Term {

    /** Wikidata item, as in Q145. */
    public static final IdentifierScheme WIKIDATA = new IdentifierScheme("wikidata");

    /** ISO 3166-1 alpha-2 country code, as in GB. */
    public static final IdentifierScheme ISO3166_1 = new IdentifierScheme("iso3166-1");

    /** ISO 17442 legal entity identifier. */
    public static final IdentifierScheme LEI = new IdentifierScheme("lei");

    /** IATI organisation identifier. */
    public static final IdentifierScheme IATI_ORG = new IdentifierScheme("iati-org");

    /** IATI activity identifier. */
    public static final IdentifierScheme IATI_ACTIVITY = new IdentifierScheme("iati-activity");

    /** GeoNames feature number, as in 2643743. */
    public static final IdentifierScheme GEONAMES = new IdentifierScheme("geonames");

    /** OCHA place code of an administrative area, as in UA80. */
    public static final IdentifierScheme P_CODE = new IdentifierScheme("p-code");

    /** UN/LOCODE of a port or other place of trade, as in GBLON. */
    public static final IdentifierScheme UN_LOCODE = new IdentifierScheme("un-locode");

    /** ISO 3166-2 code of a part of a country, as in GB-SCT. */
    public static final IdentifierScheme ISO3166_2 = new IdentifierScheme("iso3166-2");

    /** Flow number of the OCHA Financial Tracking Service. */
    public static final IdentifierScheme FTS_FLOW = new IdentifierScheme("fts-flow");

    /** GDELT global event number. */
    public static final IdentifierScheme GDELT = new IdentifierScheme("gdelt");

    /** ISO 15511 library and archive code. */
    public static final IdentifierScheme ISIL = new IdentifierScheme("isil");

    /** OpenSanctions entity id. */
    public static final IdentifierScheme OPENSANCTIONS = new IdentifierScheme("opensanctions");

    /** A web address that stands for the thing. */
    public static final IdentifierScheme URL = new IdentifierScheme("url");

    private static final Vocabulary<IdentifierScheme> VOCABULARY = Vocabulary.of(List.of(
            WIKIDATA,
            ISO3166_1,
            LEI,
            IATI_ORG,
            IATI_ACTIVITY,
            GEONAMES,
            P_CODE,
            UN_LOCODE,
            ISO3166_2,
            FTS_FLOW,
            GDELT,
            ISIL,
            OPENSANCTIONS,
            URL));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public IdentifierScheme {
        Codes.check("an identifier scheme", code);
    }

    /**
     * {@return an identifier scheme with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static IdentifierScheme of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new IdentifierScheme(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<IdentifierScheme> all() {
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
