package org.communique.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The attributes of one type, in the order in which its JSON has them.
 *
 * <p>The tables of the serialization are the other account of the same names; a test holds them together.
 *
 * @param <T> the type
 */
final class Shape<T> {

    private static final Shape<Object> LEAF = new Shape<>(List.of());

    private final List<Attribute<? super T>> attributes;

    private Shape(List<Attribute<? super T>> attributes) {
        this.attributes = attributes;
    }

    /** {@return a type without attributes, to which they are added} */
    static <T> Shape<T> of() {
        return new Shape<>(List.of());
    }

    /** {@return the shape of a value that has no attributes: a text, a number, a code} */
    static Shape<Object> leaf() {
        return LEAF;
    }

    List<Attribute<? super T>> attributes() {
        return attributes;
    }

    /** {@return the place of the attribute with this name; -1 where there is none} */
    int rank(String name) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return whether there is an attribute with this name; what is not known belongs to none} */
    boolean has(String name) {
        return !name.equals(Attribute.KEPT) && rank(name) >= 0;
    }

    Shape<T> required(String name, Function<? super T, ?> get) {
        return and(new Attribute<T>(name, owner -> List.of(get.apply(owner)), (owner, index) -> name));
    }

    Shape<T> optional(String name, Function<? super T, ? extends Optional<?>> get) {
        return and(Attribute.<T>optional(name, get));
    }

    Shape<T> optionalInt(String name, Function<? super T, OptionalInt> get) {
        return optional(name, owner -> {
            OptionalInt number = get.apply(owner);
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        });
    }

    /** Adds an attribute that JSON has only where it differs from its default. */
    Shape<T> defaulted(String name, Object byDefault, Function<? super T, ?> get) {
        return optional(name, owner -> Optional.<Object>of(get.apply(owner)).filter(value -> !value.equals(byDefault)));
    }

    Shape<T> list(String name, Function<? super T, ? extends List<?>> get) {
        return and(Attribute.<T>list(name, get));
    }

    /** Adds the attributes that the type shares with others. */
    Shape<T> with(Shape<? super T> shared) {
        List<Attribute<? super T>> more = new ArrayList<>(attributes);
        more.addAll(shared.attributes());
        return new Shape<T>(List.copyOf(more));
    }

    Shape<T> and(Attribute<? super T> attribute) {
        List<Attribute<? super T>> more = new ArrayList<>(attributes);
        more.add(attribute);
        return new Shape<T>(List.copyOf(more));
    }
}
