package org.communique.exchange.cameo;

import java.util.Set;
import org.communique.term.CountryCode;

/**
 * Countries of ISO 3166-1 that are no states: what it lists as not independent, and Western Sahara, of which it is disputed.
 *
 * <p>Those that have treaties and envoys of their own, whoever recognizes them, are left out: CK, NU, PS, TW, XK.
 */
final class Territories {

    private static final Set<String> CODES = Set.of(
            "AI", "AN", "AQ", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CW", "CX", "EH", "FK", "FO", "GF", "GG",
            "GI", "GL", "GP", "GS", "GU", "HK", "HM", "IM", "IO", "JE", "KY", "MF", "MO", "MP", "MQ", "MS", "NC", "NF",
            "PF", "PM", "PN", "PR", "RE", "SH", "SJ", "SX", "TC", "TF", "TK", "UM", "VG", "VI", "WF", "YT");

    private Territories() {}

    static boolean contains(CountryCode country) {
        return CODES.contains(country.code());
    }
}
