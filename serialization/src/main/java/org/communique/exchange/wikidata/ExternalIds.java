package org.communique.exchange.wikidata;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.exchange.record.Kept;

/** What other systems call an item: statements of properties for identifiers. */
final class ExternalIds {

    private static final String COUNTRY = "P297";
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2}");
    private static final Pattern PROPERTY = Pattern.compile("P[1-9]\\d{0,9}");

    /** ISO 3166-1, ISO 3166-2, ISIL, LEI, GeoNames, UN/LOCODE and OpenSanctions. */
    private static final Map<String, IdentifierScheme> SCHEMES = Map.of(
            COUNTRY,
            IdentifierScheme.ISO3166_1,
            "P300",
            IdentifierScheme.ISO3166_2,
            "P791",
            IdentifierScheme.ISIL,
            "P1278",
            IdentifierScheme.LEI,
            "P1566",
            IdentifierScheme.GEONAMES,
            "P1937",
            IdentifierScheme.UN_LOCODE,
            "P10632",
            IdentifierScheme.OPENSANCTIONS);

    private ExternalIds() {}

    /** {@return whether a statement tells an identifier} */
    static boolean isIdentifier(Claim claim) {
        return claim.main().datatype().filter("external-id"::equals).isPresent()
                && PROPERTY.matcher(claim.property()).matches()
                && claim.main().text().isSaid();
    }

    /** {@return the identifier that a statement tells} */
    static Identifier identifier(Claim claim, Item item, References references) {
        Hedge hedge = Hedge.of(claim);
        String value = claim.main().text().carried().orElseThrow();
        return Identifier.builder()
                .scheme(scheme(claim.property(), value))
                .value(value)
                .rank(claim.carry())
                .period(ClaimPeriod.of(claim, hedge))
                .addAllEvidence(references.of(item.id(), claim, hedge))
                .extensions(Kept.of(WikidataIds.SYSTEM)
                        .keepRest(claim.property(), claim.json().rest())
                        .extensions())
                .build();
    }

    private static IdentifierScheme scheme(String property, String value) {
        boolean isOther = property.equals(COUNTRY) && !CAPITALS.matcher(value).matches();
        IdentifierScheme own = IdentifierScheme.of(WikidataIds.SYSTEM + ':' + property.toLowerCase(Locale.ROOT));
        return isOther ? own : SCHEMES.getOrDefault(property, own);
    }
}
