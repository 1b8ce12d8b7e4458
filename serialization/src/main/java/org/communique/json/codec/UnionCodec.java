package org.communique.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.communique.internal.Codes;
import org.communique.shape.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the variants of a sealed type; the member {@code type} tells which one an object is.
 *
 * @param <T> the sealed type
 */
public final class UnionCodec<T> implements Codec<T> {

    private final String name;
    private final String object;
    private final String about;
    private final Map<String, Variant<? extends T>> byType = new LinkedHashMap<>();
    private final List<String> types = new ArrayList<>();
    private final List<Variant<? extends T>> known = new ArrayList<>();
    private final List<Variant<? extends T>> variants = new ArrayList<>();
    private String expected = "a text";
    private @Nullable Variant<? extends T> otherwise;

    private UnionCodec(String name, String about) {
        this.name = name;
        this.object = "an object with a type" + ObjectExamples.suchAs(name);
        this.about = about;
    }

    /**
     * {@return a union without variants}
     *
     * @param name the name of the sealed type
     * @param about what it is, in a sentence
     */
    public static <T> UnionCodec<T> of(String name, String about) {
        return new UnionCodec<>(name, about);
    }

    /** Adds the variant that objects of a type are. */
    public <V extends T> UnionCodec<T> variant(String type, Class<V> variant, Codec<V> codec) {
        Variant<V> added = new Variant<>(variant, codec);
        if (byType.isEmpty()) {
            expected = "a text such as \"" + type + "\"";
        }
        byType.put(type, added);
        types.add(type);
        known.add(added);
        variants.add(added);
        return this;
    }

    /** Adds the variant that objects of all other types are. */
    public <V extends T> UnionCodec<T> otherwise(Class<V> variant, Codec<V> codec) {
        Variant<V> added = new Variant<>(variant, codec);
        otherwise = added;
        variants.add(added);
        return this;
    }

    /** {@return the codec of the member {@code type} of the variant that objects of all other types are} */
    public Codec<String> otherType() {
        return new TextCodec<>("a type", Scalar.TYPE.form(), this::otherType, Function.identity());
    }

    private String otherType(String type) {
        try {
            Codes.check(String.join(", ", byType.keySet()) + " or another type", type);
            return type;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + Messages.didYouMean(type, byType.keySet()), e);
        }
    }

    @Override
    public @Nullable T read(TokenReader in) {
        if (!in.beginObject(object)) {
            return null;
        }
        int first = in.lookAtFirst("type", types);
        return first < 0 ? readByType(in) : known.get(first).codec.read(in);
    }

    private @Nullable T readByType(TokenReader in) {
        String type = in.lookAhead("type", expected);
        return type == null
                ? null
                : Objects.requireNonNull(byType.getOrDefault(type, otherwise))
                        .codec
                        .read(in);
    }

    @Override
    public void write(TokenWriter out, T value) {
        for (int i = 0; i < variants.size(); i++) {
            if (variants.get(i).wrote(out, value)) {
                return;
            }
        }
        throw new IllegalArgumentException("no variant is a " + value.getClass().getName());
    }

    @Override
    public void outline(Outline outline) {
        Map<String, Codec<?>> codecs = new LinkedHashMap<>();
        byType.forEach((type, variant) -> codecs.put(type, variant.codec));
        outline.union(name, about, codecs, Objects.requireNonNull(otherwise).codec);
    }

    /** One of the types, and how it is read and written. */
    private record Variant<V>(Class<V> type, Codec<V> codec) {

        /** Writes the value if it is of this variant. */
        boolean wrote(TokenWriter out, Object value) {
            if (!type.isInstance(value)) {
                return false;
            }
            codec.write(out, type.cast(value));
            return true;
        }
    }
}
