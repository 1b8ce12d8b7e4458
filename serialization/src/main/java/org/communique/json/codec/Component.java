package org.communique.json.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.communique.extension.Extensions;
import org.communique.shape.Cardinality;
import org.communique.shape.Construction;
import org.jspecify.annotations.Nullable;

/**
 * A component of a value that has no builder, such as a record: a member of its JSON, and what was read of it.
 *
 * @param <T> the type of the value
 * @param <V> the type of the component
 */
public final class Component<T, V> {

    private final String name;
    private final Member<T, Values> member;
    private final @Nullable V absent;

    private Component(Outline.Field field, Member<T, Values> member, @Nullable V absent) {
        this.name = field.name();
        this.member = member;
        this.absent = absent;
    }

    /**
     * {@return a component that is always there}
     *
     * @param about what it means, in a sentence
     */
    public static <T, V> Component<T, V> one(String name, String about, Codec<V> codec, Function<T, V> get) {
        Outline.Field field = field(name, about, codec, Cardinality.ONCE);
        return new Component<>(
                field,
                Member.required(field, Problem.MISSING, codec, get, (values, value) -> values.put(name, value)),
                null);
    }

    /**
     * {@return a component that may be absent}
     *
     * @param about what it means, in a sentence
     */
    public static <T, V> Component<T, Optional<V>> maybe(
            String name, String about, Codec<V> codec, Function<T, Optional<V>> get) {
        Outline.Field field = field(name, about, codec, Cardinality.AT_MOST_ONCE);
        return new Component<>(
                field,
                Member.optional(field, codec, get, (values, value) -> values.put(name, Optional.of(value))),
                Optional.empty());
    }

    /**
     * {@return a component that is a list}
     *
     * @param about what it means, in a sentence
     */
    public static <T, V> Component<T, List<V>> many(
            String name, String about, Codec<V> codec, Function<T, List<V>> get) {
        Outline.Field field = field(name, about, codec, Cardinality.MANY);
        return new Component<>(
                field,
                Member.list(field, codec, get, (values, value) -> values.put(name, List.copyOf(value))),
                List.of());
    }

    /**
     * {@return a list that follows from the other components: it is written, and passed over where it is read}
     *
     * @param about what it means, in a sentence
     */
    public static <T, V> Component<T, List<V>> derived(
            String name, String about, Codec<V> codec, Function<T, List<V>> get) {
        Outline.Field field = field(name, about, codec, Cardinality.MANY);
        return new Component<>(field, Member.derived(field, codec, get), List.of());
    }

    /**
     * {@return the codec of values with these components; members that it does not know are passed over}
     *
     * @param name the name of the type
     * @param about what it is, in a sentence
     * @param make makes a value of what was read; an {@link IllegalArgumentException} becomes a problem
     */
    public static <T> Codec<T> together(
            String name, String about, List<Component<T, ?>> components, Function<Values, T> make) {
        return ObjectCodec.closed(
                name,
                about,
                components.stream().<Member<T, Values>>map(each -> each.member).toList(),
                Construction.of(Values::new, Component::passOver, make));
    }

    /** {@return the codec of values with these components that are written and refuse to be read, with a reason} */
    public static <T> Codec<T> writtenOnly(String name, String about, List<Component<T, ?>> components, String reason) {
        return new WrittenCodec<>(
                together(name, about, components, values -> {
                    throw new IllegalArgumentException(reason);
                }),
                reason);
    }

    private static void passOver(Values values, Extensions unknown) {}

    private static Outline.Field field(String name, String about, Codec<?> codec, Cardinality occurs) {
        return new Outline.Field(name, about, codec, occurs, Optional.empty(), Optional.empty());
    }

    /** What was read of an object. */
    public static final class Values {

        private final Map<String, Object> byName = new HashMap<>();

        private Values() {}

        private void put(String name, Object value) {
            byName.put(name, value);
        }

        /** {@return the component; what is put under its name is of its type} */
        @SuppressWarnings("unchecked")
        public <V> V get(Component<?, V> component) {
            return (V) Objects.requireNonNull(byName.getOrDefault(component.name, component.absent));
        }
    }

    /** Writes as another codec does, and refuses to read. */
    private record WrittenCodec<T>(Codec<T> written, String reason) implements Codec<T> {

        @Override
        public @Nullable T read(TokenReader in) {
            in.problem(Problem.OBJECT, reason);
            in.skip();
            return null;
        }

        @Override
        public void write(TokenWriter out, T value) {
            written.write(out, value);
        }

        @Override
        public void outline(Outline outline) {
            written.outline(outline);
        }
    }
}
