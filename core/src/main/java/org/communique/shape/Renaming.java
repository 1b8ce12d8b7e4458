package org.communique.shape;

import java.util.List;
import java.util.function.UnaryOperator;
import org.communique.id.EntryId;

/**
 * Gives entries other ids, wherever they are named: their own, and those in attributes, lists and anchors at any depth.
 *
 * <p>Members that this release does not know are left as they are.
 *
 * @param names the id that an entry is to have; the same id where it keeps it
 */
public record Renaming(UnaryOperator<EntryId> names) implements Edit {

    /**
     * {@return the values with other ids}
     *
     * @throws IllegalArgumentException if an attribute cannot name what it is to name
     */
    @Override
    public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
        return values.stream().map(value -> value(attribute.kind(), value)).toList();
    }

    private <V> V value(Kind<V> kind, V value) {
        return kind instanceof Scalar<V> scalar ? scalar(scalar, value) : kind.edited(value, this);
    }

    private <V> V scalar(Scalar<V> scalar, V value) {
        return scalar.id(value)
                .filter(id -> !names.apply(id).equals(id))
                .map(id -> scalar.naming(names.apply(id)))
                .orElse(value);
    }
}
