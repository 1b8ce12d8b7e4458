package org.communique.exchange.cameo;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.exchange.record.CountryNames;
import org.communique.term.CountryCode;

/** Countries by the three letters that CAMEO and PLOVER have for actors: mostly those of ISO 3166-1, and some of their own. */
public final class ActorCountries {

    /** What is no code of ISO 3166-1 today; of regions and of states that are no more, as West Germany's GMW, there is none. */
    private static final Map<String, CountryCode> OWN_CODES = Map.of(
            "ROM", CountryCode.of("RO"),
            "TMP", CountryCode.of("TL"),
            "IMY", CountryCode.of("IM"),
            "MTN", CountryCode.of("ME"),
            "KSV", CountryCode.of("XK"),
            "KOS", CountryCode.of("XK"),
            "WSB", CountryCode.of("PS"),
            "GZS", CountryCode.of("PS"));

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "britain", "GB",
            "great britain", "GB",
            "america", "US",
            "ivory coast", "CI",
            "burma", "MM",
            "east timor", "TL",
            "macedonia", "MK",
            "bosnia", "BA",
            "vatican", "VA");

    private ActorCountries() {}

    /** {@return the country with this code; absent where it stands for none} */
    public static Optional<CountryCode> find(String code) {
        return CountryNames.isAlpha3(code) ? CountryNames.find(code) : Optional.ofNullable(OWN_CODES.get(code));
    }

    /** {@return whether a name is that of a country itself, and not of its people or a place in it} */
    static boolean isNamed(String name, CountryCode country) {
        String other = OTHER_NAMES.get(name.strip().toLowerCase(Locale.ROOT));
        boolean isOther = country.code().equals(other);
        return isOther
                || (!CountryNames.isAlpha3(name) && CountryNames.find(name).equals(Optional.of(country)));
    }
}
