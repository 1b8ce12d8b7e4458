package org.communique.exchange.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.entry.Entry;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.json.codec.CanonicalStrings;

/** What an entry keeps of a record for its system, in one member, {@code fts:record} for FTS. Not thread-safe. */
public final class Kept {

    private static final String MEMBER = ":record";

    private final String member;
    private final Map<String, JsonText> values = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Kept(String member) {
        this.member = member;
    }

    /** {@return nothing so far, for an entry of a system} */
    public static Kept of(String system) {
        return new Kept(system + MEMBER);
    }

    /** {@return what an entry keeps for a system; absent where that is nothing} */
    public static Value of(String system, Entry entry) {
        Optional<JsonText> kept = entry.extensions().get(system + MEMBER);
        return kept.map(JsonTree::of).orElse(Value.absent());
    }

    /** Keeps a value, where it says something, and ticks it off. */
    public Kept keep(String name, Value value) {
        value.kept().ifPresent(json -> values.put(name, json));
        return this;
    }

    /** Keeps a value that nobody has ticked off. */
    public Kept keepRest(String name, Value value) {
        return value.isTicked() ? this : keepAlso(name, value);
    }

    /** Keeps a value under a name or, where something is kept under that, under that name with a number. */
    public Kept keepAlso(String name, Value value) {
        int number = numbers.merge(name, 1, Integer::sum);
        String free = number == 1 ? name : name + '#' + number;
        while (values.containsKey(free)) {
            free += "#";
        }
        return keep(free, value);
    }

    /** {@return the members for an entry} */
    public Extensions extensions() {
        if (values.isEmpty()) {
            return Extensions.none();
        }
        String members = values.entrySet().stream()
                .map(each -> CanonicalStrings.quoted(each.getKey())
                        + ':'
                        + each.getValue().text())
                .collect(Collectors.joining(","));
        return Extensions.none().with(member, JsonText.of('{' + members + '}'));
    }
}
