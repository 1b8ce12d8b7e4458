package org.communique.revision;

import java.util.List;
import java.util.Optional;
import org.communique.shape.Attribute;
import org.communique.shape.Kind;
import org.communique.shape.Shape;

/** The shape of two versions of a value. */
final class CommonShape {

    private CommonShape() {}

    /** {@return the shape that both values have; absent where they have different ones, or none} */
    @SuppressWarnings("unchecked")
    static <V> Optional<Shape<V>> of(Kind<V> kind, V one, V other) {
        return kind.shape(one)
                .filter(shape -> kind.shape(other).filter(shape::equals).isPresent())
                .map(shape -> (Shape<V>) shape);
    }

    /** {@return whether all that differs between two values of a shape are the elements of lists} */
    static <T> boolean differsInListsAlone(Shape<T> shape, T one, T other) {
        return shape.extensions(one).equals(shape.extensions(other))
                && shape.attributes().stream()
                        .allMatch(attribute -> attribute.isList() || hasSame(attribute, one, other));
    }

    /** {@return the values of an attribute; its default where it has that} */
    static <T, V> List<V> values(Attribute<T, V> attribute, T owner) {
        List<V> values = attribute.values(owner);
        return values.isEmpty() ? attribute.byDefault().stream().toList() : values;
    }

    private static <T, V> boolean hasSame(Attribute<T, V> attribute, T one, T other) {
        return attribute.values(one).equals(attribute.values(other));
    }
}
