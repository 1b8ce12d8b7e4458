package org.communique.shape;

import java.util.List;
import java.util.Optional;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;

/**
 * The attributes of one type, in the order in which its JSON has them.
 *
 * <p>The members that this release does not know are no attribute: they are the {@link Extensible#extensions}.
 *
 * @param <T> the type
 */
public sealed interface Shape<T> extends Kind<T> permits Table {

    /** {@return the simple name of the type} */
    default String name() {
        return type().getSimpleName();
    }

    /** {@return what it is, in a sentence: the first one of its javadoc} */
    String meaning();

    /** {@return the attributes, in order} */
    List<Attribute<T, ?>> attributes();

    /** {@return the attribute of that name} */
    default Optional<Attribute<T, ?>> attribute(String name) {
        return attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    /** {@return the members of a value that this release does not know} */
    Extensions extensions(T value);

    /** {@return the same with the builder of the type, for formats that make values} */
    Table<T, ?> table();
}
