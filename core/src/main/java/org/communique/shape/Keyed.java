package org.communique.shape;

import java.util.Optional;
import java.util.function.Function;

/**
 * Values that JSON has behind a key of their own, which tells what they are.
 *
 * @param <V> the type of the values
 */
public final class Keyed<V> implements Kind<V> {

    private final Shape<V> shape;
    private final Function<? super V, String> key;
    private final Form keys;

    private Keyed(Shape<V> shape, Function<? super V, String> key, Form keys) {
        this.shape = shape;
        this.key = key;
        this.keys = keys;
    }

    /** {@return values of a shape, behind keys of a form} */
    public static <V> Keyed<V> of(Shape<V> shape, Function<? super V, String> key, Form keys) {
        return new Keyed<>(shape, key, keys);
    }

    /** {@return the shape of what stands behind the key} */
    public Shape<V> behind() {
        return shape;
    }

    /** {@return what all keys look like} */
    public Form keys() {
        return keys;
    }

    /** {@return the key of a value} */
    public String key(V value) {
        return key.apply(value);
    }

    @Override
    public Class<V> type() {
        return shape.type();
    }

    @Override
    public Optional<Shape<? extends V>> shape(V value) {
        return Optional.of(shape);
    }

    @Override
    public V edited(V value, Edit edit) {
        return shape.edited(value, edit);
    }
}
