package org.communique.shape;

import java.util.List;
import org.communique.extension.Extensions;

/** A change of values wherever they stand; {@link Kind#edited} goes through all of them. */
@FunctionalInterface
public interface Edit {

    /**
     * {@return the values that an attribute is to have}
     *
     * <p>An edit that wants to reach what lies in the values gives them edited themselves, by {@link Kind#edited} of the
     * attribute's kind. Returning the same list changes nothing.
     *
     * @param attribute the attribute that has the values
     * @param values the values that it has: none where it is absent or has its default, one, or those of the list
     * @param <V> the type of the values
     */
    <V> List<V> values(Attribute<?, V> attribute, List<V> values);

    /**
     * {@return the members that a value is to have which this release does not know}
     *
     * @param kept those that it has
     */
    default Extensions extensions(Extensions kept) {
        return kept;
    }
}
