/** The model of {@code org.communique.core} as JSON: documents, lines, a Jackson module, and data of other systems in. */
module org.communique.serialization {
    requires transitive org.communique.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static transitive org.jspecify;

    exports org.communique.exchange;
    exports org.communique.exchange.table;
    exports org.communique.json;
    exports org.communique.json.schema;

    provides tools.jackson.databind.JacksonModule with
            org.communique.json.CommuniqueModule;
}
