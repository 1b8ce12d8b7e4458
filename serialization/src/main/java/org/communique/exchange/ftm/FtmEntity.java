package org.communique.exchange.ftm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.exchange.record.JsonTree;
import org.communique.exchange.record.Value;
import org.communique.extension.JsonText;
import org.communique.json.codec.CanonicalStrings;

/**
 * An entity as FollowTheMoney has it: an id, a schema, and for each property a set of texts.
 *
 * @param id what tells it from others
 * @param schema what it is
 * @param properties the values of each property, each value once, in the order in which they stand there
 * @param members what stands beside these, as {@code datasets}, in canonical JSON
 */
record FtmEntity(String id, String schema, Map<String, List<String>> properties, Map<String, JsonText> members) {

    static final String ID = "id";
    static final String SCHEMA = "schema";
    static final String PROPERTIES = "properties";

    /** Puts names in order, and leaves out values that are there twice. */
    FtmEntity {
        Map<String, List<String>> ordered = new TreeMap<>();
        properties.forEach((name, values) -> {
            if (!values.isEmpty()) {
                ordered.put(name, once(values));
            }
        });
        properties = Collections.unmodifiableMap(ordered);
        members = Collections.unmodifiableMap(new TreeMap<>(members));
    }

    private static List<String> once(Collection<String> values) {
        Map<String, String> once = new LinkedHashMap<>();
        values.forEach(value -> once.put(value, value));
        return List.copyOf(once.keySet());
    }

    /** {@return an entity of which nothing else is known} */
    static FtmEntity of(String id, String schema) {
        return new FtmEntity(id, schema, Map.of(), Map.of());
    }

    /** {@return the values of a property; none where it is not there} */
    List<String> all(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** {@return the value of a property that has one alone} */
    Optional<String> only(String property) {
        List<String> values = all(property);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** {@return what stands beside the properties under a name, as a value} */
    Value member(String name) {
        JsonText member = members.get(name);
        return member == null ? Value.absent() : JsonTree.of(member);
    }

    /** {@return whether the other says the same: the order of values is none} */
    boolean says(FtmEntity other) {
        return id.equals(other.id)
                && schema.equals(other.schema)
                && members.equals(other.members)
                && sets(properties).equals(sets(other.properties));
    }

    private static Map<String, Set<String>> sets(Map<String, List<String>> properties) {
        Map<String, Set<String>> sets = new TreeMap<>();
        properties.forEach((name, values) -> sets.put(name, new HashSet<>(values)));
        return sets;
    }

    /** {@return the values that this has and the other has not} */
    Map<String, List<String>> without(FtmEntity other) {
        Map<String, List<String>> rest = new TreeMap<>();
        properties.forEach((name, values) -> {
            Set<String> there = new HashSet<>(other.all(name));
            List<String> more =
                    values.stream().filter(value -> !there.contains(value)).toList();
            if (!more.isEmpty()) {
                rest.put(name, more);
            }
        });
        return rest;
    }

    /** {@return the same with more values} */
    FtmEntity plus(Map<String, List<String>> more) {
        Map<String, List<String>> all = new TreeMap<>(properties);
        more.forEach((name, values) -> {
            List<String> joined = new ArrayList<>(all(name));
            joined.addAll(values);
            all.put(name, joined);
        });
        return new FtmEntity(id, schema, all, members);
    }

    /** {@return the same with the values of each property in the order of their letters, which does not depend on where they stood} */
    FtmEntity sorted() {
        Map<String, List<String>> all = new TreeMap<>();
        properties.forEach(
                (name, values) -> all.put(name, values.stream().sorted().toList()));
        return new FtmEntity(id, schema, all, members);
    }

    /** {@return what this and another part of the same entity tell together; absent where they are of two schemas} */
    Optional<FtmEntity> union(FtmEntity other) {
        if (says(other)) {
            return Optional.of(this);
        }
        Map<String, JsonText> joined = new TreeMap<>(members);
        other.members.forEach(
                (name, member) -> joined.merge(name, member, (one, two) -> FtmMembers.joined(name, one, two)));
        return FtmSchema.narrower(schema, other.schema)
                .map(narrower -> plus(other.properties).as(id, narrower, joined).sorted());
    }

    /** {@return the same under another id, with another schema and other members beside the properties} */
    FtmEntity as(String otherId, String otherSchema, Map<String, JsonText> otherMembers) {
        return new FtmEntity(otherId, otherSchema, properties, otherMembers);
    }

    /** {@return it as canonical JSON} */
    JsonText json() {
        Map<String, String> all = new TreeMap<>();
        members.forEach((name, member) -> all.put(name, member.text()));
        all.put(ID, CanonicalStrings.quoted(id));
        all.put(SCHEMA, CanonicalStrings.quoted(schema));
        all.put(PROPERTIES, json(properties).text());
        return JsonText.of(object(all));
    }

    /** {@return values by property as canonical JSON} */
    static JsonText json(Map<String, List<String>> properties) {
        Map<String, String> all = new TreeMap<>();
        properties.forEach((name, values) -> all.put(
                name, values.stream().map(CanonicalStrings::quoted).collect(Collectors.joining(",", "[", "]"))));
        return JsonText.of(object(all));
    }

    /** {@return an object of members that are canonical JSON} */
    static String object(Map<String, String> members) {
        return new TreeMap<>(members)
                .entrySet().stream()
                        .map(each -> CanonicalStrings.quoted(each.getKey()) + ':' + each.getValue())
                        .collect(Collectors.joining(",", "{", "}"));
    }
}
