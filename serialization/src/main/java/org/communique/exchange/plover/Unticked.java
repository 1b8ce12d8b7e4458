package org.communique.exchange.plover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.exchange.record.Value;

/** What is in a value and nobody has taken, in the same order. */
final class Unticked {

    private Unticked() {}

    /** {@return the value without what was taken or says nothing; absent where that is all} */
    static Value of(Value value) {
        if (value.items().isEmpty()) {
            return value.isSaid() && !value.isTicked() ? value : Value.absent();
        }
        return value.isObject() ? members(value) : elements(value);
    }

    private static Value members(Value object) {
        Map<String, Value> rest = new LinkedHashMap<>();
        for (String name : object.names()) {
            Value member = of(object.get(name));
            if (member.isSaid()) {
                rest.put(name, member);
            }
        }
        return Value.object(rest);
    }

    private static Value elements(Value list) {
        List<Value> rest =
                list.items().stream().map(Unticked::of).filter(Value::isSaid).toList();
        return Value.list(rest);
    }
}
