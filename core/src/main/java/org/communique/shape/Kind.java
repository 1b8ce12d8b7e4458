package org.communique.shape;

import java.util.Optional;

/**
 * What the value of an attribute, or each element of a list, can be.
 *
 * @param <V> the type of the value
 */
public sealed interface Kind<V> permits Scalar, Shape, Union, Keyed {

    /** {@return the type of the values} */
    Class<V> type();

    /** {@return the shape of a value; absent where it has no attributes} */
    Optional<Shape<? extends V>> shape(V value);

    /**
     * {@return the value with the edit made to all that it holds, however deep; the same instance where that changes
     * nothing}
     *
     * @throws IllegalArgumentException if a builder refuses what the edit gives
     * @throws IllegalStateException if the edit leaves out a value that must be there
     */
    V edited(V value, Edit edit);

    /**
     * {@return what tells the value apart from others in a list: the same text for two versions of one thing, and another for
     * another thing}
     */
    default String identity(V value) {
        return ValueText.identity(this, value);
    }

    /** {@return a text that equal values have, and no others of this kind} */
    default String canonical(V value) {
        return ValueText.whole(this, value);
    }
}
