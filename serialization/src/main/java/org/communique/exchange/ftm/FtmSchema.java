package org.communique.exchange.ftm;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Schemas and properties of FollowTheMoney, by name: github.com/opensanctions/followthemoney, MIT licence. */
final class FtmSchema {

    static final String PERSON = "Person";
    static final String LEGAL_ENTITY = "LegalEntity";
    static final String ORGANIZATION = "Organization";
    static final String COMPANY = "Company";
    static final String PUBLIC_BODY = "PublicBody";
    static final String POSITION = "Position";
    static final String OCCUPANCY = "Occupancy";
    static final String MEMBERSHIP = "Membership";
    static final String DIRECTORSHIP = "Directorship";
    static final String EMPLOYMENT = "Employment";
    static final String PAYMENT = "Payment";
    static final String SANCTION = "Sanction";
    static final String EVENT = "Event";
    static final String DOCUMENT = "Document";
    static final String ARTICLE = "Article";

    /** The schemas that are narrower than another, with that. */
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry(PERSON, LEGAL_ENTITY),
            Map.entry(ORGANIZATION, LEGAL_ENTITY),
            Map.entry(COMPANY, ORGANIZATION),
            Map.entry(PUBLIC_BODY, ORGANIZATION),
            Map.entry(ARTICLE, DOCUMENT),
            Map.entry("PlainText", DOCUMENT),
            Map.entry("HyperText", DOCUMENT),
            Map.entry("Pages", DOCUMENT),
            Map.entry("Email", DOCUMENT),
            Map.entry("Table", DOCUMENT),
            Map.entry("Image", DOCUMENT),
            Map.entry("Video", DOCUMENT),
            Map.entry("Audio", DOCUMENT));

    /** Schemas of what is about persons. */
    private static final Set<String> PERSONAL_SCHEMAS = Set.of("Address", "Passport", "Identification");

    /** Addresses, telephone, mail and papers, under whatever longer name. */
    private static final Pattern REACHED =
            Pattern.compile(".*(address|email|phone|passport).*", Pattern.CASE_INSENSITIVE);

    /** Numbers of persons, what a body or a belief is like, and whom a message names. */
    private static final Set<String> PERSONAL = Set.of(
            "gender",
            "ethnicity",
            "religion",
            "height",
            "weight",
            "eyeColor",
            "hairColor",
            "appearance",
            "birthPlace",
            "idNumber",
            "socialSecurityNumber",
            "iban",
            "ibanMentioned",
            "ipMentioned",
            "headers",
            "messageId",
            "from",
            "to",
            "cc",
            "bcc",
            "sender",
            "recipients",
            "emitters");

    /** Numbers that organizations have too. */
    private static final Set<String> PERSONAL_OF_PERSONS = Set.of("taxNumber", "innCode");

    private FtmSchema() {}

    /** {@return whether a schema is another or narrower} */
    static boolean isA(String schema, String wider) {
        String each = schema;
        while (!each.equals(wider) && WIDER.containsKey(each)) {
            each = WIDER.getOrDefault(each, "");
        }
        return each.equals(wider);
    }

    /** {@return the narrower of two schemas; absent where neither is the other or wider} */
    static Optional<String> narrower(String one, String other) {
        if (isA(one, other)) {
            return Optional.of(one);
        }
        return isA(other, one) ? Optional.of(other) : Optional.empty();
    }

    /** {@return whether all of an entity is about a person, and nobody asked for it} */
    static boolean isPersonal(String schema) {
        return PERSONAL_SCHEMAS.contains(schema);
    }

    /** {@return whether a property is about a person, or may be, as long as nobody says that it is an organization} */
    static boolean isPersonal(String schema, String property) {
        return PERSONAL.contains(property)
                || REACHED.matcher(property).matches()
                || (PERSONAL_OF_PERSONS.contains(property) && !isA(schema, ORGANIZATION));
    }
}
