package org.communique.json.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communique.json.codec.Outline.Field;
import org.communique.shape.Attribute;
import org.communique.shape.Cardinality;
import org.communique.shape.Row;

/**
 * One line of a table: a member of a JSON object, and the attribute that it is.
 *
 * @param <T> the type that has the attribute
 * @param <B> its builder
 */
public final class Member<T, B> {

    /** The code of members that need not be there. */
    static final String OPTIONAL = "";

    private final Field field;
    private final String codeIfMissing;
    private final MemberReader<? super B> reading;
    private final MemberWriter<? super T, ?> writing;

    private Member(
            Field field, String codeIfMissing, MemberReader<? super B> reading, MemberWriter<? super T, ?> writing) {
        this.field = field;
        this.codeIfMissing = codeIfMissing;
        this.reading = reading;
        this.writing = writing;
    }

    /** {@return the member that is an attribute, with the codec of its kind} */
    public static <T, B, V> Member<T, B> of(Row<T, B, V> row, Codec<V> codec) {
        if (row instanceof Row.Required<T, B, V> one) {
            return required(field(row, codec), Problem.MISSING, codec, one.getter(), one.setter());
        } else if (row instanceof Row.Maybe<T, B, V> one) {
            return optional(field(row, codec), codec, one.getter(), one.setter());
        } else if (row instanceof Row.Many<T, B, V> many) {
            return list(field(row, codec), codec, many.getter(), many.setter());
        }
        Row.Defaulted<T, B, V> one = (Row.Defaulted<T, B, V>) row;
        return defaulted(field(row, codec), one.byDefault().orElseThrow(), codec, one.getter(), one.setter());
    }

    /** {@return the member that tells which variant of a union the object is; {@link UnionCodec} has read it before} */
    public static <T, B> Member<T, B> type(String type) {
        return constant("type", "Tells what kind of object it is.", Problem.MISSING, Scalars.constant(type), type);
    }

    /**
     * {@return a member that must be there, has always the same value, and is no attribute}
     *
     * @param codeIfMissing the code of the problem that it is missing
     */
    public static <T, B> Member<T, B> constant(
            String name, String about, String codeIfMissing, Codec<String> codec, String value) {
        Field field = new Field(name, about, codec, Cardinality.ONCE, Optional.empty(), Optional.empty());
        return required(field, codeIfMissing, codec, owner -> value, (builder, read) -> {});
    }

    private static <V> Field field(Attribute<?, V> row, Codec<V> codec) {
        Optional<Consumer<TokenWriter>> byDefault = row.byDefault().map(value -> out -> codec.write(out, value));
        return new Field(row.name(), row.meaning(), codec, row.cardinality(), byDefault, row.impliedBy());
    }

    static <T, B, V> Member<T, B> required(
            Field field,
            String codeIfMissing,
            Codec<V> codec,
            Function<? super T, ? extends V> get,
            BiConsumer<? super B, ? super V> set) {
        return new Member<>(
                field,
                codeIfMissing,
                MemberReader.one(codec, set),
                new MemberWriter.Required<>(field.name(), codec, get));
    }

    static <T, B, V> Member<T, B> optional(
            Field field, Codec<V> codec, Function<? super T, Optional<V>> get, BiConsumer<? super B, ? super V> set) {
        return new Member<>(
                field, OPTIONAL, MemberReader.one(codec, set), new MemberWriter.Maybe<>(field.name(), codec, get));
    }

    private static <T, B, V> Member<T, B> defaulted(
            Field field,
            V byDefault,
            Codec<V> codec,
            Function<? super T, ? extends V> get,
            BiConsumer<? super B, ? super V> set) {
        return new Member<>(
                field,
                OPTIONAL,
                MemberReader.one(codec, set),
                new MemberWriter.Defaulted<>(field.name(), byDefault, codec, get));
    }

    static <T, B, V> Member<T, B> list(
            Field field,
            Codec<V> codec,
            Function<? super T, ? extends List<V>> get,
            BiConsumer<? super B, List<V>> set) {
        String codeIfMissing = field.cardinality() == Cardinality.AT_LEAST_ONCE ? Problem.MISSING : OPTIONAL;
        return new Member<>(
                field, codeIfMissing, MemberReader.list(codec, set), new MemberWriter.Many<>(field.name(), codec, get));
    }

    /** A list that follows from other members: what is read of it does not matter. */
    static <T, B, V> Member<T, B> derived(Field field, Codec<V> codec, Function<? super T, ? extends List<V>> get) {
        return new Member<>(
                field, OPTIONAL, MemberReader.passingOver(), new MemberWriter.Many<>(field.name(), codec, get));
    }

    String name() {
        return field.name();
    }

    /** {@return the member as an outline shows it} */
    Field field() {
        return field;
    }

    /** {@return whether the member must be there} */
    boolean required() {
        return !codeIfMissing.equals(OPTIONAL);
    }

    /** {@return the code of the problem that the member is missing} */
    String codeIfMissing() {
        return codeIfMissing;
    }

    /** {@return what reads its value into a builder} */
    MemberReader<? super B> reader() {
        return reading;
    }

    /** {@return what writes it} */
    MemberWriter<? super T, ?> writer() {
        return writing;
    }
}
