package org.communique.shape;

import java.util.List;
import java.util.Optional;

/**
 * An attribute of a type.
 *
 * @param <T> the type that has it
 * @param <V> the type of its value, or of each element of the list that it is
 */
public sealed interface Attribute<T, V> permits Row {

    /** {@return its name, in Java and in JSON} */
    String name();

    /** {@return what it means, in a sentence: the first one of its javadoc} */
    String meaning();

    /** {@return what its value, or each element, can be} */
    Kind<V> kind();

    /** {@return how often a value is there} */
    Cardinality cardinality();

    /** {@return the value that it has where JSON has none, if there is one} */
    Optional<V> byDefault();

    /** {@return the list that, where it has elements, says what this attribute is where JSON does not have it} */
    Optional<String> impliedBy();

    /** {@return whether it tells the elements of a list apart} */
    Distinguishing distinguishing();

    /** {@return what its text names, if it names something} */
    Optional<Names> names();

    /** {@return whether it is a heading or a remark of the editor's, which claims nothing} */
    boolean editorial();

    /** {@return the values as JSON has them, in order: none where it is absent or has its default} */
    List<V> values(T owner);

    /** {@return the way from the owner to a value, as a JSON Pointer has it, without the stroke at its beginning} */
    String path(T owner, int index);

    /** {@return whether it is a list} */
    default boolean isList() {
        return cardinality() == Cardinality.MANY || cardinality() == Cardinality.AT_LEAST_ONCE;
    }
}
