package org.communique.validation;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;

/**
 * The members of a JSON object that stem from one attribute of a type: one or none, the elements of a list, or all that
 * this release does not know.
 *
 * @param <T> the type
 * @param name the name of the attribute
 * @param values gives the values that the JSON has, in its order
 * @param path gives the way from the object to the value with an index, as a JSON Pointer has it
 */
record Attribute<T>(String name, Function<? super T, ? extends List<?>> values, Path<? super T> path) {

    /** What the members that are not known are called together. */
    static final String KEPT = "extensions";

    /**
     * The way from an object to one of the values of an attribute.
     *
     * @param <T> the type of the object
     */
    interface Path<T> {

        /** {@return the segments, each behind the stroke that it begins with but the first} */
        String to(T owner, int index);
    }

    static <T> Attribute<T> optional(String name, Function<? super T, ? extends Optional<?>> get) {
        return new Attribute<>(name, owner -> listed(get.apply(owner)), (owner, index) -> name);
    }

    static <T> Attribute<T> list(String name, Function<? super T, ? extends List<?>> get) {
        return new Attribute<>(name, get, (owner, index) -> name + '/' + index);
    }

    /** A list whose elements stand behind a key of their own. */
    static <T, V> Attribute<T> keyed(String name, Function<? super T, List<V>> get, Function<? super V, String> key) {
        return new Attribute<>(
                name,
                get,
                (owner, index) ->
                        name + '/' + index + '/' + key.apply(get.apply(owner).get(index)));
    }

    /** The members that this release does not know. */
    static <T extends Extensible> Attribute<T> kept() {
        return new Attribute<>(
                KEPT,
                owner -> values(owner.extensions()),
                (owner, index) -> escaped(owner.extensions().names().get(index)));
    }

    private static List<?> listed(Optional<?> value) {
        return value.isPresent() ? List.of(value.get()) : List.of();
    }

    /** A view, so that to look at one of many costs no more than that. */
    private static List<JsonText> values(Extensions extensions) {
        return new AbstractList<>() {
            @Override
            public JsonText get(int index) {
                return extensions.get(extensions.names().get(index)).orElseThrow();
            }

            @Override
            public int size() {
                return extensions.names().size();
            }
        };
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
