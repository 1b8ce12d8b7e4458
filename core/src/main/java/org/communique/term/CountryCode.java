package org.communique.term;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.communique.internal.DisplayText;

/**
 * A country as ISO 3166-1 alpha-2 codes it, as in {@code GB}; only the form is checked, not the list, which
 * {@link #known} looks into.
 *
 * @param code two capitals of A to Z
 */
public record CountryCode(String code) {

    /** The officially assigned codes of ISO 3166-1, as its maintenance agency lists them at iso.org/obp. */
    private static final Set<String> ASSIGNED = codes("""
            AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR
            BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ
            EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW
            GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY
            KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
            MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
            QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG
            TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM
            ZW""");

    /** Countries that are no more, by ISO 3166-3, where the code stands for no other. */
    private static final Set<String> FORMER =
            codes("AN BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ RH SU TP VD WK YD YU ZR");

    /** Reserved for what is no country of its own in the list, but for UK, whose country has GB. */
    private static final Set<String> RESERVED = codes("AC CP CQ DG EA EU EZ IC TA UN");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not two capitals of A to Z
     */
    public CountryCode {
        if (code.length() != 2 || !capital(code.charAt(0)) || !capital(code.charAt(1))) {
            throw new IllegalArgumentException(
                    "expected a country code of two capitals such as \"GB\" but was " + DisplayText.quoted(code));
        }
    }

    /**
     * {@return the country with this code}
     *
     * @throws IllegalArgumentException if it is not two capitals of A to Z
     */
    public static CountryCode of(String code) {
        return new CountryCode(code);
    }

    /**
     * {@return whether ISO 3166-1 has it: assigned to a country today or formerly, reserved, or left to its users as
     * {@code XK} is}
     *
     * <p>UK and EL, by which some call the United Kingdom and Greece, are not: theirs are GB and GR.
     */
    public boolean known() {
        return ASSIGNED.contains(code) || FORMER.contains(code) || RESERVED.contains(code) || isLeftToUsers();
    }

    /** AA, QM to QZ, XA to XZ, and ZZ. */
    private boolean isLeftToUsers() {
        return code.charAt(0) == 'X'
                || (code.charAt(0) == 'Q' && code.charAt(1) >= 'M')
                || code.equals("AA")
                || code.equals("ZZ");
    }

    private static Set<String> codes(String spaced) {
        return new HashSet<>(Arrays.asList(spaced.split("\\s")));
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public String toString() {
        return code;
    }
}
