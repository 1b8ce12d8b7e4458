package org.communique.exchange.wikidata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Value;

/** A property with a value, or that it has an unknown one or none: what Wikibase makes statements of. */
final class Snak {

    private static final Map<String, String> MEMBERS = Map.of(
            "id", "wikibase-entityid",
            "time", "time",
            "amount", "quantity",
            "latitude", "globecoordinate",
            "text", "monolingualtext");

    /** The kinds of properties whose values are of a type. */
    private static final Map<String, Set<String>> DATATYPES = Map.of(
            "wikibase-entityid",
                    Set.of(
                            "wikibase-item",
                            "wikibase-property",
                            "wikibase-lexeme",
                            "wikibase-form",
                            "wikibase-sense",
                            "entity-schema"),
            "time", Set.of("time"),
            "quantity", Set.of("quantity"),
            "globecoordinate", Set.of("globe-coordinate"),
            "monolingualtext", Set.of("monolingualtext"),
            "string",
                    Set.of(
                            "string",
                            "external-id",
                            "url",
                            "commonsMedia",
                            "math",
                            "geo-shape",
                            "tabular-data",
                            "musical-notation"));

    private final String property;
    private final Value json;

    Snak(String property, Value json) {
        this.property = property;
        this.json = json;
        frame();
    }

    /** {@return all that is told of it} */
    Value json() {
        return json;
    }

    String property() {
        return property;
    }

    /** {@return its value; absent where there is none} */
    Value value() {
        return isValue() ? json.get("datavalue").get("value") : Value.absent();
    }

    /** {@return what says which kind of snak it is} */
    Value type() {
        return json.get("snaktype");
    }

    boolean isValue() {
        return type().text().filter("value"::equals).isPresent()
                && json.get("datavalue").get("value").isSaid();
    }

    /** {@return whether it says that there is no value} */
    boolean isNone() {
        return type().text().filter("novalue"::equals).isPresent();
    }

    /** {@return whether it says that there is a value, which nobody knows} */
    boolean isUnknown() {
        return type().text().filter("somevalue"::equals).isPresent();
    }

    /** {@return which kind of values its property has, where it says so} */
    Optional<String> datatype() {
        return json.get("datatype").text();
    }

    /** {@return the leaf that names an item; absent where there is none} */
    Value item() {
        Value id = value().get("id");
        return id.text().filter(WikidataIds.ITEM.asMatchPredicate()).isPresent() ? id : Value.absent();
    }

    /** {@return the text of a value that is a mere text; absent where it is none} */
    Value text() {
        return value().names().isEmpty() ? value() : Value.absent();
    }

    /** Takes that its property, and of which kind that is, tell what its value becomes. */
    void carryProperty() {
        for (Value told : List.of(json.get("property"), json.get("datatype"))) {
            if (told.isTicked()) {
                told.tick(Outcome.CARRIED);
            }
        }
    }

    private boolean isOfProperty() {
        return json.get("property").text().filter(property::equals).isPresent();
    }

    /** What only repeats the rest, or says how it is written, follows from it; what says otherwise is not ticked off. */
    private void frame() {
        json.get("hash").derived();
        if (isOfProperty()) {
            json.get("property").derived();
        }
        if (isValue()) {
            type().derived();
            types();
        } else {
            json.get("datatype").derived();
        }
        String number = value().get("numeric-id").text().orElse("");
        if (item().text().filter(('Q' + number)::equals).isPresent()) {
            value().get("numeric-id").derived();
        }
        if (item().isSaid()
                && value().get("entity-type").text().filter("item"::equals).isPresent()) {
            value().get("entity-type").derived();
        }
    }

    private void types() {
        Value type = json.get("datavalue").get("type");
        String named = type.text().orElse("");
        if (named.equals(shape(value().names()))) {
            type.derived();
        }
        if (DATATYPES.getOrDefault(named, Set.of()).contains(datatype().orElse(""))) {
            json.get("datatype").derived();
        }
    }

    /** By its members a value shows of which type it is. */
    private static String shape(Set<String> members) {
        return MEMBERS.entrySet().stream()
                .filter(each -> members.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("string");
    }
}
