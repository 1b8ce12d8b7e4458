package org.communique.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.entry.Entry;
import org.communique.pledge.Contribution;
import org.communique.pledge.PledgeStep;
import org.communique.shape.Attribute;
import org.communique.shape.Distinguishing;
import org.communique.shape.Kind;
import org.communique.shape.Names;
import org.communique.shape.Shape;

/** What an entry calls by a name that nothing in it has: the key of a contribution or a step, or an attribute without value. */
final class LostNames {

    private final Set<String> named = new HashSet<>();
    private final Set<String> there = new HashSet<>();

    private LostNames() {}

    /** {@return whether one of two versions that came of a merge has lost a name that none of those before had lost} */
    static boolean arose(Versions<? extends Entry> merged, Versions<? extends Entry> before) {
        Set<String> lost = of(merged.first());
        lost.addAll(of(merged.second()));
        if (!lost.isEmpty()) {
            lost.removeAll(of(before.first()));
            lost.removeAll(of(before.second()));
        }
        return !lost.isEmpty();
    }

    private static Set<String> of(Entry entry) {
        LostNames names = new LostNames();
        names.entry(EntryLists.kind(entry.id()), entry);
        names.named.removeAll(names.there);
        return names.named;
    }

    private <E extends Entry> void entry(Kind<E> kind, Entry entry) {
        value(kind, kind.type().cast(entry), "", name -> true);
    }

    private <V> void value(Kind<V> kind, V value, String owner, Predicate<String> ownerHas) {
        CommonShape.of(kind, value, value).ifPresent(shape -> {
            for (Attribute<V, ?> attribute : shape.attributes()) {
                attribute(attribute, value, shape, owner, ownerHas);
            }
        });
    }

    private <T, V> void attribute(
            Attribute<T, V> attribute, T value, Shape<T> shape, String owner, Predicate<String> ownerHas) {
        List<V> values = attribute.values(value);
        for (V each : values) {
            if (attribute.names().isPresent()) {
                name(attribute, attribute.names().get(), String.valueOf(each), owner, ownerHas);
            } else if (attribute.distinguishing() == Distinguishing.ALONE) {
                key(value, String.valueOf(each));
            }
            value(attribute.kind(), each, shape.identity(value), name -> has(shape, value, name));
        }
    }

    private void name(Attribute<?, ?> attribute, Names what, String name, String owner, Predicate<String> ownerHas) {
        if (what != Names.ATTRIBUTE) {
            named.add(what + " " + name);
        } else if (!attribute.isList() && !ownerHas.test(name)) {
            named.add(owner + " " + name);
        }
    }

    private void key(Object value, String key) {
        if (value instanceof Contribution) {
            there.add(Names.CONTRIBUTION + " " + key);
        } else if (value instanceof PledgeStep) {
            there.add(Names.STEP + " " + key);
        }
    }

    private static <T> boolean has(Shape<T> shape, T value, String name) {
        return shape.attribute(name)
                .filter(attribute -> !attribute.values(value).isEmpty()
                        || attribute.byDefault().isPresent())
                .isPresent();
    }
}
