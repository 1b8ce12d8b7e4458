package org.communique.json.codec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.shape.Cardinality;
import org.communique.shape.Form;

/** Is told what the JSON of a type can be; see {@link Codec#outline}. */
public interface Outline {

    /**
     * A string.
     *
     * @param expected what it is, as in {@code a role}
     */
    void text(String expected, Form form);

    /**
     * A decimal: a string, or a number.
     *
     * @param pattern what the string matches
     */
    void decimal(String expected, String pattern);

    /** True or false. */
    void truth();

    /** An integer of at most eighteen digits that is not less than another. */
    void whole(int least);

    /** An integer that an {@code int} can hold, and that is not less than another. */
    void integer(int least);

    /**
     * An object with these members, and others that are not known.
     *
     * @param name the name of its type
     * @param about what it is
     */
    void object(String name, String about, List<Field> fields);

    /**
     * An object of one of several types, which its member {@code type} tells.
     *
     * @param name the name of what the types have in common
     * @param about what that is
     * @param byType the known types, in order
     * @param otherwise all others
     */
    void union(String name, String about, Map<String, Codec<?>> byType, Codec<?> otherwise);

    /** What one of several codecs takes. */
    void either(List<Codec<?>> codecs);

    /** Any JSON. */
    void anything();

    /** An object of any members, each of any JSON. */
    void anyObject();

    /** An object with one member, whose name tells what its value is. */
    void keyed(Keys keys);

    /**
     * A member of an object.
     *
     * @param name its name
     * @param about what it means
     * @param codec reads and writes its value, or each element of the list that it is
     * @param cardinality how often the value is there
     * @param byDefault writes the value that it has where it is not there, if there is one
     * @param impliedBy the list with elements of which it can be left out, if there is one
     */
    record Field(
            String name,
            String about,
            Codec<?> codec,
            Cardinality cardinality,
            Optional<Consumer<TokenWriter>> byDefault,
            Optional<String> impliedBy) {}

    /**
     * The names that the one member of an object can have.
     *
     * @param form what all names look like
     * @param byKey the values behind some of them, in order
     * @param otherwise the value behind any other
     */
    record Keys(Form form, Map<String, Codec<?>> byKey, Codec<?> otherwise) {}
}
