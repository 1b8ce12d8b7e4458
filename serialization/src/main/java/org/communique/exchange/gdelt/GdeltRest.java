package org.communique.exchange.gdelt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.exchange.record.Value;

/** Columns of a line that begin alike, as an object of those that say something that nobody has taken. */
final class GdeltRest {

    private GdeltRest() {}

    static Value of(Value line, String prefix) {
        Map<String, Value> members = new LinkedHashMap<>();
        for (String name : line.names()) {
            Value leaf = line.get(name);
            if (name.startsWith(prefix) && leaf.isSaid() && !leaf.isTicked()) {
                members.put(name.substring(prefix.length()), leaf);
            }
        }
        return Value.object(members);
    }
}
