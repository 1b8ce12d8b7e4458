package org.communique.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communique.id.EntryId;
import org.communique.shape.Attribute;
import org.communique.shape.Edit;
import org.communique.shape.Kind;
import org.communique.shape.Renaming;
import org.communique.shape.Scalar;

/**
 * Names entries by the one that they are joined in. Of names in one list that have become the same, one stays.
 *
 * @param names the one for each
 */
record JoinedNames(UnaryOperator<EntryId> names) implements Edit {

    @Override
    public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
        Kind<V> kind = attribute.kind();
        if (!(kind instanceof Scalar<V>)) {
            return values.stream().map(value -> kind.edited(value, this)).toList();
        }
        List<V> renamed = new Renaming(names).values(attribute, values);
        return renamed.equals(values) ? values : once(kind, renamed);
    }

    /** Leaves out what is there already. */
    private static <V> List<V> once(Kind<V> kind, List<V> renamed) {
        Set<String> seen = new HashSet<>();
        return renamed.stream().filter(value -> seen.add(kind.canonical(value))).toList();
    }
}
