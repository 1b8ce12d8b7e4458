package org.communique.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sealed type with several shapes; the JSON member {@code type} tells which one an object has.
 *
 * @param <T> the sealed type
 */
public final class Union<T> implements Kind<T> {

    private final Class<T> type;
    private final String meaning;
    private final Map<String, Variant<? extends T>> byType = new LinkedHashMap<>();
    private @Nullable Variant<? extends T> otherwise;

    private Union(Class<T> type, String meaning) {
        this.type = type;
        this.meaning = meaning;
    }

    /**
     * {@return a union without variants}
     *
     * @param meaning what it is, in a sentence: the first one of its javadoc
     */
    public static <T> Union<T> of(Class<T> type, String meaning) {
        return new Union<>(type, meaning);
    }

    /** Adds the shape that objects of a type have. */
    public Union<T> variant(String name, Shape<? extends T> shape) {
        byType.put(name, Variant.of(shape));
        return this;
    }

    /** Adds the shape that objects of all other types have; its attribute {@code type} says which. */
    public Union<T> otherwise(Shape<? extends T> shape) {
        otherwise = Variant.of(shape);
        return this;
    }

    /** {@return the simple name of the sealed type} */
    public String name() {
        return type.getSimpleName();
    }

    /** {@return what it is, in a sentence} */
    public String meaning() {
        return meaning;
    }

    /** {@return the known types with their shapes, in order} */
    public Map<String, Shape<? extends T>> byType() {
        Map<String, Shape<? extends T>> shapes = new LinkedHashMap<>();
        byType.forEach((name, variant) -> shapes.put(name, variant.shape()));
        return shapes;
    }

    /** {@return the shape of all other types} */
    public Shape<? extends T> otherwise() {
        return other().shape();
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public Optional<Shape<? extends T>> shape(T value) {
        return Optional.of(variant(value).shape());
    }

    @Override
    public T edited(T value, Edit edit) {
        return variant(value).edited(value, edit);
    }

    @Override
    public String toString() {
        return name();
    }

    private Variant<? extends T> variant(T value) {
        for (Variant<? extends T> variant : byType.values()) {
            if (variant.shape().type().isInstance(value)) {
                return variant;
            }
        }
        return other();
    }

    private Variant<? extends T> other() {
        return Objects.requireNonNull(otherwise, "otherwise");
    }

    /** One of the shapes. */
    private record Variant<V>(Shape<V> shape) {

        static <V> Variant<V> of(Shape<V> shape) {
            return new Variant<>(shape);
        }

        V edited(Object value, Edit edit) {
            return shape.edited(shape.type().cast(value), edit);
        }
    }
}
