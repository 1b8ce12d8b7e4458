package org.communique.exchange.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.entry.Entry;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.extension.JsonText;

/** A record of one or several lines, which together tell an entity. */
final class FtmRecord {

    private static final Set<String> OWN = Set.of(FtmEntity.ID, FtmEntity.SCHEMA, FtmEntity.PROPERTIES);

    private final List<Value> lines;

    private FtmRecord(List<Value> lines) {
        this.lines = lines;
    }

    static FtmRecord of(Value record) {
        return new FtmRecord(record.items());
    }

    /**
     * {@return the id}
     *
     * @throws RefusedRecordException if there is none
     */
    String id() {
        return lines.stream()
                .flatMap(line -> line.get(FtmEntity.ID).text().stream())
                .findFirst()
                .orElseThrow(() -> new RefusedRecordException("/id", "expected the id of an entity"));
    }

    /** Ticks off what is about persons and what is no text, neither of which is in the entity. */
    void tickLost(boolean personalData) {
        String schema = schema();
        for (Value line : lines) {
            Value properties = line.get(FtmEntity.PROPERTIES);
            for (String name : properties.names()) {
                if (!personalData && FtmSchema.isPersonal(schema, name)) {
                    properties.get(name).lost(Reason.PERSONAL_DATA);
                }
                if (!properties.get(name).path().isEmpty()) {
                    properties.get(name).remark(Reason.MALFORMED, "expected a list");
                }
                values(properties.get(name)).stream()
                        .filter(value -> !value.items().isEmpty())
                        .forEach(value -> value.lost(Reason.MALFORMED, "expected a text"));
            }
        }
    }

    /** A value that is in no list stands for a list of it alone. */
    private static List<Value> values(Value property) {
        return property.path().isEmpty() && !property.isObject() ? property.items() : List.of(property);
    }

    /**
     * {@return the narrowest schema of the lines}
     *
     * @throws RefusedRecordException if there is none, or they exclude each other
     */
    private String schema() {
        String schema = "";
        for (Value line : lines) {
            String next = line.get(FtmEntity.SCHEMA).text().orElse("");
            schema = schema.isEmpty() || next.isEmpty() ? schema + next : narrower(schema, next);
        }
        if (schema.isEmpty()) {
            throw new RefusedRecordException("/schema", "expected the schema of an entity");
        }
        return schema;
    }

    private static String narrower(String one, String other) {
        return FtmSchema.narrower(one, other)
                .orElseThrow(() -> new RefusedRecordException(
                        "/schema", "expected one schema but there are " + one + " and " + other));
    }

    /** {@return what is not ticked off as lost} */
    FtmEntity entity() {
        Map<String, List<String>> properties = new TreeMap<>();
        Map<String, JsonText> members = new TreeMap<>();
        for (Value line : lines) {
            line.names().stream()
                    .filter(name -> !OWN.contains(name) && line.get(name).isSaid())
                    .forEach(name -> members.merge(
                            name, line.get(name).json(), (one, two) -> FtmMembers.joined(name, one, two)));
            Value own = line.get(FtmEntity.PROPERTIES);
            own.names().forEach(name -> values(own.get(name)).stream()
                    .filter(value -> !value.isTicked() && value.items().isEmpty())
                    .flatMap(value -> value.text().stream())
                    .forEach(text -> properties
                            .computeIfAbsent(name, each -> new ArrayList<>())
                            .add(text)));
        }
        FtmEntity entity = new FtmEntity(id(), schema(), properties, members);
        return lines.size() == 1 ? entity : entity.sorted();
    }

    /** Ticks off what an entry has of the record: what it keeps, and what its attributes tell. */
    void tick(Entry entry) {
        boolean isWhole = Keeping.whole(entry).isSaid();
        Map<String, List<String>> kept = Keeping.properties(entry);
        for (Value line : lines) {
            line.get(FtmEntity.ID).carried();
            line.get(FtmEntity.SCHEMA).carried();
            line.names().stream().filter(name -> !OWN.contains(name)).forEach(name -> line.get(name)
                    .tick(isWhole || Keeping.keeps(entry, name) ? Outcome.KEPT : Outcome.CARRIED));
            Value properties = line.get(FtmEntity.PROPERTIES);
            for (String name : properties.names()) {
                Set<String> keptValues = new TreeSet<>(kept.getOrDefault(name, List.of()));
                unticked(properties.get(name))
                        .forEach(value -> value.tick(
                                isWhole || keptValues.contains(value.text().orElse(""))
                                        ? Outcome.KEPT
                                        : Outcome.CARRIED));
            }
        }
    }

    private static List<Value> unticked(Value property) {
        return values(property).stream().filter(value -> !value.isTicked()).toList();
    }

    /** Says something about the values that it is about. */
    void remark(List<Doubt> doubts) {
        Map<String, Map<String, Value>> byProperty = new TreeMap<>();
        for (Doubt doubt : doubts) {
            Map<String, Value> values = byProperty.computeIfAbsent(doubt.property(), this::byText);
            Value first = values.getOrDefault("", Value.absent());
            values.getOrDefault(doubt.value(), first).remark(doubt.reason(), doubt.detail());
        }
    }

    /** The values of a property by what they say, and the first of them by nothing. */
    private Map<String, Value> byText(String property) {
        Map<String, Value> values = new TreeMap<>();
        for (Value line : lines) {
            Value own = line.get(FtmEntity.PROPERTIES).get(property);
            for (Value value : property.isEmpty() ? List.of(line.get(FtmEntity.SCHEMA)) : values(own)) {
                value.text().ifPresent(text -> {
                    values.putIfAbsent("", value);
                    values.putIfAbsent(text, value);
                });
            }
        }
        return values;
    }

    /** Says that nothing of the record is in an entry. */
    void lost(Reason reason, String detail) {
        lines.forEach(line -> line.lost(reason, detail));
    }
}
