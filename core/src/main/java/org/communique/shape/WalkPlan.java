package org.communique.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a {@linkplain Walk walk} goes into to see the values of some types: of each shape the attributes that are of such a
 * type or hold such values, however deep. Thread-safe.
 *
 * <p>It is made of types alone, once for each shape that a walk meets, and so nothing is made of a value that nobody looks at.
 */
public final class WalkPlan {

    private final List<Class<?>> types;
    private final Map<Class<?>, int[]> ranks = new ConcurrentHashMap<>();

    private WalkPlan(List<Class<?>> types) {
        this.types = types;
    }

    /** {@return a plan to see every value of some types} */
    public static WalkPlan to(List<Class<?>> types) {
        return new WalkPlan(List.copyOf(types));
    }

    /** {@return a plan to see every value of a type} */
    public static WalkPlan to(Class<?> type) {
        return new WalkPlan(List.of(type));
    }

    /** {@return whether a value is of one of the types} */
    boolean wants(Object value) {
        for (Class<?> type : types) {
            if (type.isInstance(value)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the attributes of a shape to go into, in order; the members that are not known are one behind the last} */
    int[] ranks(Shape<?> shape) {
        int[] known = ranks.get(shape.type());
        if (known == null) {
            known = ranks(shape, kind -> leads(kind, Collections.newSetFromMap(new IdentityHashMap<>())));
            ranks.put(shape.type(), known);
        }
        return known;
    }

    /** {@return those of the attributes whose own values may be of one of the types} */
    int[] ranksOfOwn(Shape<?> shape) {
        return ranks(shape, this::isWanted);
    }

    private static int[] ranks(Shape<?> shape, Predicate<Kind<?>> wanted) {
        List<Kind<?>> members = members(shape);
        return IntStream.range(0, members.size())
                .filter(i -> wanted.test(members.get(i)))
                .toArray();
    }

    /** Looks at all members of a kind before it looks into any of them: few shapes have to be made for an answer. */
    private boolean leads(Kind<?> kind, Set<Kind<?>> seen) {
        if (isWanted(kind)) {
            return true;
        }
        List<Kind<?>> members = seen.add(kind) ? members(kind) : List.of();
        return members.stream().anyMatch(this::isWanted) || members.stream().anyMatch(member -> leads(member, seen));
    }

    private static List<Kind<?>> members(Kind<?> kind) {
        List<Kind<?>> members = new ArrayList<>();
        if (kind instanceof Union<?> union) {
            members.addAll(union.byType().values());
            members.add(union.otherwise());
        } else if (kind instanceof Keyed<?> keyed) {
            members.add(keyed.behind());
        } else if (kind instanceof Shape<?> shape) {
            for (Attribute<?, ?> attribute : shape.attributes()) {
                members.add(attribute.kind());
            }
            members.add(Scalar.KEPT);
        }
        return members;
    }

    private boolean isWanted(Kind<?> kind) {
        List<Class<?>> held = kind instanceof Scalar<?> scalar ? scalar.contents() : List.of(kind.type());
        for (Class<?> type : types) {
            for (Class<?> each : held) {
                if (mayBe(each, type)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a value that is held as one type can be of another: of two interfaces, unless that is sealed. */
    private static boolean mayBe(Class<?> held, Class<?> type) {
        return type.isAssignableFrom(held)
                || held.isAssignableFrom(type)
                || (held.isInterface() && type.isInterface() && !type.isSealed());
    }
}
