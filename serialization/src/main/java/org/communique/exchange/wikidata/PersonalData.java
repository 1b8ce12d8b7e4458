package org.communique.exchange.wikidata;

import java.util.Set;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Value;

/** What statements of a person tell that is nobody's business unless somebody asked for it. */
final class PersonalData {

    /**
     * Sex or gender, pronouns, sexual orientation, religion, ethnic group, medical condition, handedness, blood type, eye colour,
     * hair colour, height, weight; street address, electronic mail, telephone, fax, and the street, number and postal
     * code of an address.
     */
    private static final Set<String> PROPERTIES = Set.of(
            "P21", "P6553", "P91", "P140", "P172", "P1050", "P552", "P1853", "P1340", "P1884", "P2048", "P2067",
            "P6375", "P968", "P1329", "P2900", "P669", "P670", "P281");

    private PersonalData() {}

    /** Says of the statements of a property of a person which of what they tell is personal. */
    static void tick(String property, Value claims, MappingOptions options) {
        if (PROPERTIES.contains(property)) {
            options.personal(claims.rest());
        }
        for (Value claim : claims.items()) {
            snaks(claim.get("qualifiers"), options);
            claim.get("references").items().forEach(reference -> snaks(reference.get("snaks"), options));
        }
    }

    private static void snaks(Value snaks, MappingOptions options) {
        snaks.names().stream()
                .filter(PROPERTIES::contains)
                .forEach(property -> options.personal(snaks.get(property).rest()));
    }
}
