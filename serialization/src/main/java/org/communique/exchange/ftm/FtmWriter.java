package org.communique.exchange.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.extension.JsonText;
import org.communique.id.EntryId;

/** An entry that is on its way to an entity. Not thread-safe. */
final class FtmWriter {

    private final Value json;
    private final Known known;
    private final Map<String, List<String>> properties = new TreeMap<>();
    private final Map<String, JsonText> members = new TreeMap<>();
    private String id = "";
    private String schema = "";

    /**
     * Creates the writer of an entity.
     *
     * @param json the entry as JSON, of which what is carried is ticked off
     * @param known what other entries become
     */
    FtmWriter(Value json, Known known) {
        this.json = json;
        this.known = known;
    }

    Value json() {
        return json;
    }

    /** {@return an element of a list of the entry} */
    Value item(String member, int index) {
        List<Value> items = json.get(member).items();
        return index < items.size() ? items.get(index) : Value.absent();
    }

    Known known() {
        return known;
    }

    String schema() {
        return schema;
    }

    /** {@return whether it is told to go on} */
    boolean isCurrent() {
        return properties.getOrDefault("status", List.of()).contains("current");
    }

    void begin(EntryId entry, String of) {
        id = known.key(entry);
        schema = of;
        json.get("id").carried();
    }

    /** Writes a value of a property, which stands at a leaf. */
    void put(String property, String text, Value leaf) {
        properties.computeIfAbsent(property, each -> new ArrayList<>()).add(text);
        leaf.carried();
    }

    /** Writes a reference to what another entry becomes. */
    void refer(String property, EntryId to, Value leaf) {
        put(property, known.key(to), leaf);
    }

    /** Writes what stands beside the properties. */
    void member(String name, JsonText text) {
        members.put(name, text);
    }

    /** Says that a value is not written, and why. */
    void lost(Value value, Reason reason, String detail) {
        value.lost(reason, detail);
    }

    FtmEntity entity() {
        return new FtmEntity(id, schema, properties, members);
    }
}
