package org.communique.exchange.plover;

import java.util.List;
import org.communique.exchange.record.Value;

/** Members of a record that may be one value or a list of them. */
final class Leaves {

    private Leaves() {}

    /** {@return the elements of a list; of anything else that says something itself alone} */
    static List<Value> of(Value value) {
        if (value.isObject() || value.text().isPresent()) {
            return List.of(value);
        }
        return value.items();
    }
}
