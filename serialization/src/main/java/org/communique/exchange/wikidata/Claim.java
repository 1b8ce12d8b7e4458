package org.communique.exchange.wikidata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.entry.Rank;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;

/** A statement of an item: a snak, with qualifiers, references and a rank. */
final class Claim {

    private static final Pattern GUID = Pattern.compile("(?i)[PQ]\\d+\\$[0-9a-f-]{32,40}");

    private final String property;
    private final Value json;
    private final Snak main;
    private final List<Value> references;

    Claim(String property, Value json) {
        this.property = property;
        this.json = json;
        this.main = new Snak(property, json.get("mainsnak"));
        this.references = json.get("references").items();
        frame();
    }

    String property() {
        return property;
    }

    Value json() {
        return json;
    }

    Snak main() {
        return main;
    }

    List<Value> references() {
        return references;
    }

    /** {@return the leaf that tells it from other statements; absent where that is not of the form that Wikibase gives it} */
    Value guid() {
        Value id = json.get("id");
        return id.text().filter(GUID.asMatchPredicate()).isPresent() ? id : Value.absent();
    }

    Optional<Rank> rank() {
        return switch (json.get("rank").text().orElse("")) {
            case "preferred" -> Optional.of(Rank.PREFERRED);
            case "normal" -> Optional.of(Rank.NORMAL);
            case "deprecated" -> Optional.of(Rank.DEPRECATED);
            default -> Optional.empty();
        };
    }

    /** Takes that an entry, or a part of one, is made of the statement; {@return its rank} */
    Rank carry() {
        json.get("rank").carried();
        main.carryProperty();
        return rank().orElse(Rank.NORMAL);
    }

    boolean isDeprecated() {
        return rank().filter(Rank.DEPRECATED::equals).isPresent();
    }

    boolean isPreferred() {
        return rank().filter(Rank.PREFERRED::equals).isPresent();
    }

    /** {@return whether it has all that an entry is made of} */
    boolean isWhole() {
        boolean isWhole = main.isValue() && guid().text().isPresent() && rank().isPresent();
        if (main.isValue() && !isWhole) {
            json.get(rank().isPresent() ? "id" : "rank").remark(Reason.MALFORMED, "kept as it is");
        }
        return isWhole;
    }

    /** {@return the qualifiers of a property} */
    List<Snak> qualifiers(String qualifier) {
        return json.get("qualifiers").get(qualifier).items().stream()
                .map(each -> new Snak(qualifier, each))
                .toList();
    }

    private void frame() {
        if (json.get("type").text().filter("statement"::equals).isPresent()) {
            json.get("type").derived();
        }
        Value qualifiers = json.get("qualifiers");
        order(json.get("qualifiers-order"), qualifiers);
        qualifiers.names().forEach(this::qualifiers);
        for (Value reference : references) {
            reference.get("hash").derived();
            Value snaks = reference.get("snaks");
            order(reference.get("snaks-order"), snaks);
            snaks.names().forEach(each -> snaks.get(each).items().forEach(snak -> new Snak(each, snak)));
        }
    }

    /** In which order properties are shown is all that it tells, unless it names others. */
    private static void order(Value order, Value snaks) {
        for (Value property : order.items()) {
            if (snaks.names().contains(property.text().orElse(""))) {
                property.derived();
            }
        }
    }
}
