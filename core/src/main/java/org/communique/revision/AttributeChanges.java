package org.communique.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.shape.Attribute;
import org.communique.shape.Kind;
import org.communique.shape.Scalar;
import org.communique.shape.Shape;

/**
 * What differs between two versions of a value, attribute by attribute.
 *
 * <p>Elements of a list are told apart by their identity, and looked into. The value of an attribute that is no list is
 * replaced as a whole, unless all that differs in it are lists: figure and currency of an amount belong together, and so do
 * the words and the date of a time, but what a place rests on may grow.
 */
final class AttributeChanges {

    private final List<AttributeChange> found = new ArrayList<>();

    private AttributeChanges() {}

    /** {@return the changes, in the order of the attributes} */
    static <V> List<AttributeChange> between(Kind<V> kind, V before, V after) {
        AttributeChanges changes = new AttributeChanges();
        changes.new Place("", false).inside("type", value("", kind, before), value("", kind, after));
        return List.copyOf(changes.found);
    }

    private static <V> AttributeValue<V> value(String at, Kind<V> kind, V value) {
        return new AttributeValue<>(at, kind, value);
    }

    private static <T, V> List<AttributeValue<V>> values(Attribute<T, V> attribute, AttributeValue<T> owner) {
        List<AttributeValue<V>> values = new ArrayList<>();
        for (V value : CommonShape.values(attribute, owner.value())) {
            String at = owner.at() + '/' + attribute.path(owner.value(), values.size());
            values.add(value(at, attribute.kind(), value));
        }
        return values;
    }

    private static <V> List<V> plain(List<AttributeValue<V>> values) {
        return values.stream().map(AttributeValue::value).toList();
    }

    private static Optional<AttributeValue<JsonText>> member(Extensions members, String owner, String name) {
        String at = owner + '/' + name.replace("~", "~0").replace("/", "~1");
        return members.get(name).map(value -> value(at, Scalar.KEPT, value));
    }

    private static <V> boolean growsInside(Kind<V> kind, V before, V after) {
        return CommonShape.of(kind, before, after)
                .filter(shape -> CommonShape.differsInListsAlone(shape, before, after))
                .isPresent();
    }

    /** Where a value stands, in words. */
    private final class Place {

        private final String among;
        private final boolean editorial;

        Place(String among, boolean editorial) {
            this.among = among;
            this.editorial = editorial;
        }

        private void add(
                ChangeKind kind,
                String attribute,
                Optional<? extends AttributeValue<?>> before,
                Optional<? extends AttributeValue<?>> after) {
            found.add(new AttributeChange(kind, attribute, among, editorial, before.map(v -> v), after.map(v -> v)));
        }

        /** Two values whose attributes are not the same are two values. */
        <V> void inside(String name, AttributeValue<V> before, AttributeValue<V> after) {
            Optional<Shape<V>> shape = CommonShape.of(before.kind(), before.value(), after.value());
            if (shape.isPresent()) {
                shape.get().attributes().forEach(attribute -> attribute(attribute, before, after));
                members(shape.get(), before, after);
            } else if (!before.value().equals(after.value())) {
                add(ChangeKind.CHANGED, name, Optional.of(before), Optional.of(after));
            }
        }

        private <T, V> void attribute(Attribute<T, V> attribute, AttributeValue<T> before, AttributeValue<T> after) {
            List<AttributeValue<V>> old = values(attribute, before);
            List<AttributeValue<V>> now = values(attribute, after);
            if (attribute.values(before.value()).equals(attribute.values(after.value()))) {
                return;
            } else if (attribute.isList()) {
                elements(attribute, old, now);
            } else {
                new Place(among, attribute.editorial())
                        .one(
                                attribute.name(),
                                old.stream().findFirst(),
                                now.stream().findFirst());
            }
        }

        private <V> void one(String name, Optional<AttributeValue<V>> before, Optional<AttributeValue<V>> after) {
            if (before.isEmpty() || after.isEmpty()) {
                add(before.isEmpty() ? ChangeKind.ADDED : ChangeKind.REMOVED, name, before, after);
            } else if (growsInside(
                    before.get().kind(), before.get().value(), after.get().value())) {
                inside(name, before.get(), after.get());
            } else {
                add(ChangeKind.CHANGED, name, before, after);
            }
        }

        private <V> void elements(
                Attribute<?, V> attribute, List<AttributeValue<V>> before, List<AttributeValue<V>> after) {
            Pairing pairing = Pairing.of(attribute.kind(), plain(before), plain(after));
            boolean[] stays = LongestRun.of(pairing.order());
            boolean only = before.size() == 1 && after.size() == 1;
            for (int i = 0; i < before.size(); i++) {
                if (pairing.after(i) < 0) {
                    add(ChangeKind.REMOVED, attribute.name(), Optional.of(before.get(i)), Optional.empty());
                }
            }
            int paired = 0;
            for (int i = 0; i < after.size(); i++) {
                if (pairing.before(i) < 0) {
                    add(ChangeKind.ADDED, attribute.name(), Optional.empty(), Optional.of(after.get(i)));
                } else {
                    String name = attribute.name() + " " + (i + 1);
                    Place inner = only ? this : new Place(among.isEmpty() ? name : name + " of " + among, false);
                    element(attribute.name(), inner, before.get(pairing.before(i)), after.get(i), stays[paired++]);
                }
            }
        }

        private <V> void element(
                String name, Place inner, AttributeValue<V> before, AttributeValue<V> after, boolean stays) {
            if (!before.value().equals(after.value())) {
                inner.inside(name, before, after);
            }
            if (!stays) {
                add(ChangeKind.MOVED, name, Optional.of(before), Optional.of(after));
            }
        }

        private <T> void members(Shape<T> shape, AttributeValue<T> before, AttributeValue<T> after) {
            Extensions old = shape.extensions(before.value());
            Extensions now = shape.extensions(after.value());
            Set<String> names = new TreeSet<>(old.names());
            names.addAll(now.names());
            for (String name : names) {
                if (!old.get(name).equals(now.get(name))) {
                    one(name, member(old, before.at(), name), member(now, after.at(), name));
                }
            }
        }
    }
}
