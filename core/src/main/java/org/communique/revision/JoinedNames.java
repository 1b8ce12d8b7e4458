package org.communique.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communique.actor.Participation;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.id.EntryId;
import org.communique.shape.Attribute;
import org.communique.shape.Cardinality;
import org.communique.shape.Edit;
import org.communique.shape.Kind;
import org.communique.shape.Renaming;
import org.communique.shape.Scalar;

/**
 * Names entries by the one that they are joined in. Of names, citations and participations in one list that have become the
 * same, one stays. An attribute of an entry, or of a citation, that would name the entry itself is left out.
 */
final class JoinedNames implements Edit {

    private static final Set<String> ONCE = Set.of(Citation.class.getName(), Participation.class.getName());

    private final UnaryOperator<EntryId> names;
    private final EntryId before;
    private final EntryId own;
    private boolean namesItself;

    /**
     * @param entry the entry that is edited
     * @param names the one for each
     */
    JoinedNames(Entry entry, UnaryOperator<EntryId> names) {
        this.names = names;
        this.before = entry.id();
        this.own = names.apply(before);
    }

    /** {@return whether something was left out that would name its own entry} */
    boolean namesItself() {
        return namesItself;
    }

    @Override
    public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
        return values(attribute, values, true);
    }

    private <V> List<V> values(Attribute<?, V> attribute, List<V> values, boolean withoutItself) {
        Kind<V> kind = attribute.kind();
        if (kind instanceof Scalar<V> scalar) {
            List<V> others = withoutItself && isFree(attribute) ? withoutItself(scalar, values) : values;
            List<V> renamed = new Renaming(names).values(attribute, others);
            return renamed.equals(values) ? values : once(kind, renamed);
        }
        Edit inside = new Inside(kind.type().equals(Citation.class));
        List<V> edited =
                values.stream().map(value -> kind.edited(value, inside)).toList();
        boolean joined = !edited.equals(values) && ONCE.contains(kind.type().getName());
        return joined ? once(kind, edited) : edited;
    }

    /** Goes through the attributes of a value in an entry. */
    private final class Inside implements Edit {

        private final boolean citation;

        Inside(boolean citation) {
            this.citation = citation;
        }

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            return JoinedNames.this.values(attribute, values, citation);
        }
    }

    private static boolean isFree(Attribute<?, ?> attribute) {
        return attribute.cardinality() == Cardinality.AT_MOST_ONCE || attribute.cardinality() == Cardinality.MANY;
    }

    private <V> List<V> withoutItself(Scalar<V> scalar, List<V> values) {
        List<V> others =
                values.stream().filter(value -> !isItself(scalar, value)).toList();
        namesItself |= others.size() < values.size();
        return others;
    }

    private <V> boolean isItself(Scalar<V> scalar, V value) {
        return scalar.id(value)
                .filter(id -> !id.equals(before) && names.apply(id).equals(own))
                .isPresent();
    }

    /** Leaves out what is there already. */
    private static <V> List<V> once(Kind<V> kind, List<V> renamed) {
        Set<String> seen = new HashSet<>();
        return renamed.stream().filter(value -> seen.add(kind.canonical(value))).toList();
    }
}
