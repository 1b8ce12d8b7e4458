package org.communique.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.id.EntryId;
import org.communique.internal.CompositeKey;
import org.communique.shape.Attribute;
import org.communique.shape.Cardinality;
import org.communique.shape.Edit;
import org.communique.shape.Kind;
import org.communique.shape.Renaming;
import org.communique.shape.Scalar;

/**
 * Names entries by the one that they are joined in. Of names in one list that have become the same one stays, and so it is of
 * other elements of which each says the same as the other by then, or more. An attribute of an entry, or of a citation, that would name the entry itself is left out.
 */
final class JoinedNames implements Edit {

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
        if (values.isEmpty()) {
            return values;
        } else if (kind instanceof Scalar<V> scalar) {
            if (scalar.id(values.get(0)).isEmpty()) {
                return values;
            }
            List<V> others = withoutItself && isFree(attribute) ? withoutItself(scalar, values) : values;
            List<V> renamed = new Renaming(names).values(attribute, others);
            return renamed.equals(values) ? values : once(kind, renamed);
        }
        Edit inside = new Inside(kind.type().equals(Citation.class));
        List<V> edited =
                values.stream().map(value -> kind.edited(value, inside)).toList();
        return edited.equals(values) ? edited : united(kind, values, edited);
    }

    /** Elements that have come to be one are united, the n-th of what they were each, unless they clash. */
    private static <V> List<V> united(Kind<V> kind, List<V> before, List<V> edited) {
        List<V> united = new ArrayList<>();
        Map<String, List<Integer>> places = new HashMap<>();
        Map<CompositeKey, Integer> numbers = new HashMap<>();
        for (int i = 0; i < edited.size(); i++) {
            V value = edited.get(i);
            String identity = kind.identity(value);
            List<Integer> equal = places.computeIfAbsent(identity, any -> new ArrayList<>(1));
            int number = numbers.merge(CompositeKey.of(kind.identity(before.get(i)), identity), 1, Integer::sum) - 1;
            int place = number < equal.size() ? equal.get(number) : united.size();
            Optional<V> one = place < united.size() ? one(kind, united.get(place), value) : Optional.empty();
            if (one.isPresent()) {
                united.set(place, one.get());
            } else {
                equal.add(united.size());
                united.add(value);
            }
        }
        return united;
    }

    private static <V> Optional<V> one(Kind<V> kind, V first, V second) {
        Versions<V> versions = ValueMerge.of(kind, Optional.empty(), first, second);
        return versions.agree() ? Optional.of(versions.first()) : Optional.empty();
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
