package org.communique.revision;

import java.util.IdentityHashMap;
import org.communique.shape.Kind;
import org.communique.shape.Scalar;

/** What tells elements of lists apart, kept for those that are asked for again and again while many values are united. */
final class Identities {

    private final IdentityHashMap<Object, String> known = new IdentityHashMap<>();

    /** {@return the same as {@link Kind#identity}} */
    <V> String of(Kind<V> kind, V value) {
        return kind instanceof Scalar
                ? kind.identity(value)
                : known.computeIfAbsent(value, any -> kind.identity(value));
    }
}
