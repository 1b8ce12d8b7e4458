package org.communique.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists by what their elements name. */
final class GroupedLists {

    private GroupedLists() {}

    /**
     * {@return for each key the values that have it, in their order}
     *
     * @param lists an empty map that is fast for such keys, whoever chose them
     */
    static <K, V> Map<K, List<V>> by(Map<K, List<V>> lists, List<V> values, Function<V, Stream<K>> keys) {
        for (V value : values) {
            keys.apply(value).forEach(key -> lists.computeIfAbsent(key, absent -> new ArrayList<>())
                    .add(value));
        }
        lists.replaceAll((key, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(lists);
    }
}
