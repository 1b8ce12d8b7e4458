package org.communique.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.shape.Attribute;
import org.communique.shape.Edit;
import org.communique.shape.Kind;
import org.communique.shape.Shape;
import org.communique.time.Ternary;

/**
 * Brings two versions of a value together, by what they were before where that is known.
 *
 * <p>What one side left as it was is the other's. Else attributes are brought together one by one, and lists element by
 * element. The value of an attribute that is no list belongs together as a whole: what both sides changed in it clashes,
 * unless they only added to the same lists or took from them. Attributes that a builder refuses when they are put together
 * clash.
 */
final class ValueMerge {

    private final Identities identities;
    private final boolean laterMoment;
    private boolean valuesClash;
    private boolean momentsClash;

    private ValueMerge(Identities identities, boolean laterMoment) {
        this.identities = identities;
        this.laterMoment = laterMoment;
    }

    /** {@return one value, or two; of moments that alone clash, such as those of recording, it is the later} */
    static <V> Versions<V> of(Kind<V> kind, Optional<V> base, V first, V second) {
        return of(new Identities(), kind, base, first, second);
    }

    /** {@return the same, with what is known already of the elements of lists} */
    static <V> Versions<V> of(Identities identities, Kind<V> kind, Optional<V> base, V first, V second) {
        return of(identities, kind, base, new Versions<>(first, second), versions -> true);
    }

    /**
     * {@return the same, of attributes that are not allowed together only some}
     *
     * @param allowed whether attributes may be put together as they are in versions of the whole
     */
    static <V> Versions<V> of(
            Identities identities,
            Kind<V> kind,
            Optional<V> base,
            Versions<V> sides,
            Predicate<? super Versions<V>> allowed) {
        ValueMerge merge = new ValueMerge(identities, false);
        Versions<V> versions = merge.whole(kind, base, sides.first(), sides.second(), allowed);
        return merge.momentsClash && !merge.valuesClash
                ? new ValueMerge(identities, true).whole(kind, base, sides.first(), sides.second(), allowed)
                : versions;
    }

    Identities identities() {
        return identities;
    }

    <V> Versions<V> whole(Kind<V> kind, Optional<V> base, V first, V second) {
        return whole(kind, base, first, second, versions -> true);
    }

    private <V> Versions<V> whole(
            Kind<V> kind, Optional<V> base, V first, V second, Predicate<? super Versions<V>> allowed) {
        if (first.equals(second) || base.filter(second::equals).isPresent()) {
            return Versions.one(first);
        } else if (base.filter(first::equals).isPresent()) {
            return Versions.one(second);
        }
        return CommonShape.of(kind, first, second)
                .map(shape -> inside(shape, sameShape(kind, base, first), first, second, allowed))
                .orElseGet(() -> clash(first, second));
    }

    private static <V> Optional<V> sameShape(Kind<V> kind, Optional<V> base, V other) {
        return base.filter(value -> CommonShape.of(kind, value, other).isPresent());
    }

    /** Keeps both. */
    <V> Versions<V> clash(V first, V second) {
        valuesClash = true;
        return new Versions<>(first, second);
    }

    private <T> Versions<T> inside(
            Shape<T> shape, Optional<T> base, T first, T second, Predicate<? super Versions<T>> allowed) {
        Map<String, Versions<? extends List<?>>> lists = new LinkedHashMap<>();
        for (Attribute<T, ?> attribute : shape.attributes()) {
            lists.put(attribute.name(), attribute(attribute, base, first, second));
        }
        Versions<Extensions> kept = members(
                base.map(shape::extensions).orElse(Extensions.none()),
                shape.extensions(first),
                shape.extensions(second));
        return built(shape, first, second, lists, kept)
                .filter(allowed)
                .orElseGet(() -> oneByOne(shape, new Versions<>(first, second), lists, kept, allowed));
    }

    /** Both versions; absent where a builder refuses one. */
    private static <T> Optional<Versions<T>> built(
            Shape<T> shape,
            T first,
            T second,
            Map<String, Versions<? extends List<?>>> lists,
            Versions<Extensions> kept) {
        try {
            return Optional.of(new Versions<>(
                    shape.edited(first, new Replacement(lists, kept, Versions.Side.FIRST)),
                    shape.edited(second, new Replacement(lists, kept, Versions.Side.SECOND))));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Of what a builder refuses together, or what is not allowed, each attribute is taken with which it is; the others clash. */
    private <T> Versions<T> oneByOne(
            Shape<T> shape,
            Versions<T> sides,
            Map<String, Versions<? extends List<?>>> lists,
            Versions<Extensions> kept,
            Predicate<? super Versions<T>> allowed) {
        Map<String, Versions<? extends List<?>>> taken = new LinkedHashMap<>();
        Versions<T> versions = clash(sides.first(), sides.second());
        for (Map.Entry<String, Versions<? extends List<?>>> each : lists.entrySet()) {
            taken.put(each.getKey(), each.getValue());
            Optional<Versions<T>> next =
                    built(shape, sides.first(), sides.second(), taken, kept).filter(allowed);
            if (next.isEmpty()) {
                taken.remove(each.getKey());
            }
            versions = next.orElse(versions);
        }
        return versions;
    }

    private <T, V> Versions<List<V>> attribute(Attribute<T, V> attribute, Optional<T> base, T first, T second) {
        List<V> one = attribute.values(first);
        List<V> other = attribute.values(second);
        Optional<List<V>> before = base.map(attribute::values);
        if (one.equals(other) || before.filter(other::equals).isPresent()) {
            return Versions.one(one);
        } else if (before.filter(one::equals).isPresent()) {
            return Versions.one(other);
        } else if (attribute.isList()) {
            return new ListMerge<>(attribute.kind(), this).of(before.orElse(List.of()), one, other);
        }
        return value(
                attribute.kind(),
                base.flatMap(owner -> told(attribute, owner)),
                base.isPresent(),
                told(attribute, first),
                told(attribute, second));
    }

    /** The value, or the default, unless that says that nothing is known. */
    private static <T, V> Optional<V> told(Attribute<T, V> attribute, T owner) {
        return CommonShape.values(attribute, owner).stream()
                .filter(value -> !value.equals(Ternary.UNKNOWN))
                .findFirst();
    }

    private <V> Versions<List<V>> value(
            Kind<V> kind, Optional<V> before, boolean known, Optional<V> first, Optional<V> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return known ? clash(list(first), list(second)) : Versions.one(list(first.or(() -> second)));
        }
        Versions<V> versions = both(kind, before, first.get(), second.get());
        return new Versions<>(List.of(versions.first()), List.of(versions.second()));
    }

    private static <V> List<V> list(Optional<V> value) {
        return value.stream().toList();
    }

    private <V> Versions<V> both(Kind<V> kind, Optional<V> before, V first, V second) {
        if (first instanceof Instant moment && second instanceof Instant other) {
            momentsClash = true;
            boolean later = moment.isAfter(other);
            return laterMoment ? Versions.one(later ? first : second) : new Versions<>(first, second);
        }
        return CommonShape.of(kind, first, second)
                .filter(shape -> CommonShape.differsInListsAlone(shape, first, second))
                .map(shape -> inside(shape, sameShape(kind, before, first), first, second, versions -> true))
                .orElseGet(() -> clash(first, second));
    }

    private Versions<Extensions> members(Extensions base, Extensions first, Extensions second) {
        Extensions one = Extensions.none();
        Extensions other = Extensions.none();
        Set<String> names = new TreeSet<>(first.names());
        names.addAll(second.names());
        for (String name : names) {
            Versions<Optional<JsonText>> member = member(base.get(name), first.get(name), second.get(name));
            one = with(one, name, member.first());
            other = with(other, name, member.second());
        }
        return new Versions<>(one, other);
    }

    private static Extensions with(Extensions members, String name, Optional<JsonText> value) {
        return value.map(there -> members.with(name, there)).orElse(members);
    }

    private Versions<Optional<JsonText>> member(
            Optional<JsonText> base, Optional<JsonText> first, Optional<JsonText> second) {
        if (first.equals(second) || second.equals(base)) {
            return Versions.one(first);
        }
        return first.equals(base) ? Versions.one(second) : clash(first, second);
    }

    /** Gives a value what one side has. */
    private record Replacement(
            Map<String, Versions<? extends List<?>>> lists, Versions<Extensions> kept, Versions.Side side)
            implements Edit {

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> old) {
            List<V> values = new ArrayList<>();
            lists.getOrDefault(attribute.name(), Versions.one(old))
                    .of(side)
                    .forEach(value -> values.add(attribute.kind().type().cast(value)));
            return values;
        }

        @Override
        public Extensions extensions(Extensions old) {
            Extensions members = kept.of(side);
            return members.equals(old) ? old : members;
        }
    }
}
