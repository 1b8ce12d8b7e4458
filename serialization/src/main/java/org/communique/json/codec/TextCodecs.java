package org.communique.json.codec;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.shape.Form;
import org.communique.shape.Scalar;
import org.communique.source.TextDigest;
import org.communique.term.CountryCode;
import org.communique.term.LanguageTag;
import org.communique.term.Term;
import org.communique.time.Anchor;
import org.communique.time.Edtf;

/** The codecs of types that are a JSON string, by how much of the writing can be done before there is a value. */
final class TextCodecs {

    /** What is made of these is checked to have only letters, digits and signs of ASCII of which JSON escapes none. */
    private static final Set<Class<?>> PLAIN = Set.of(
            CurrencyUnit.class,
            DossierId.class,
            Anchor.class,
            Edtf.class,
            Instant.class,
            CountryCode.class,
            LanguageTag.class,
            TextDigest.class);

    private TextCodecs() {}

    /** {@return the codec of a scalar that is a text} */
    static <V> Codec<V> of(Scalar<V> scalar) {
        Class<V> type = scalar.type();
        if (EntryId.class.isAssignableFrom(type)) {
            return id(scalar);
        } else if (scalar.form().closed()) {
            return closed(scalar);
        } else if (Term.class.isAssignableFrom(type) || PLAIN.contains(type)) {
            return new PlainCodec<>(scalar);
        }
        return new TextCodec<>(scalar.expected(), scalar.form(), scalar.parser(), scalar.printer());
    }

    /** All scalars of the type are of ids. */
    @SuppressWarnings("unchecked")
    private static <V> Codec<V> id(Scalar<V> scalar) {
        return (Codec<V>) new IdCodec<>((Scalar<? extends EntryId>) scalar);
    }

    /** All scalars of the form are of enums. */
    @SuppressWarnings("unchecked")
    private static <V, E extends Enum<E>> Codec<V> closed(Scalar<V> scalar) {
        return (Codec<V>) new ClosedCodec<>((Scalar<E>) scalar);
    }

    /** {@return the codec of a text that is always the same} */
    static Codec<String> constant(String value) {
        return new ConstantCodec(value);
    }

    /** A text that is checked to have nothing that is to be escaped. */
    private static final class PlainCodec<V> extends TextCodec<V> {

        PlainCodec(Scalar<V> scalar) {
            super(scalar.expected(), scalar.form(), scalar.parser(), scalar.printer());
        }

        @Override
        public void write(TokenWriter out, V value) {
            out.plain(print().apply(value));
        }
    }

    /** An id, of which no text need be made. */
    private static final class IdCodec<V extends EntryId> extends TextCodec<V> {

        IdCodec(Scalar<V> scalar) {
            super(scalar.expected(), scalar.form(), scalar.parser(), scalar.printer());
        }

        @Override
        public void write(TokenWriter out, V value) {
            out.plain(value.kind(), ':', value.local());
        }
    }

    /** One of a closed set, which is encoded before. */
    private static final class ClosedCodec<V extends Enum<V>> extends TextCodec<V> {

        private final EnumMap<V, EncodedText> encoded;

        ClosedCodec(Scalar<V> scalar) {
            super(scalar.expected(), scalar.form(), scalar.parser(), scalar.printer());
            this.encoded = new EnumMap<>(scalar.type());
            for (String text : scalar.form().values()) {
                encoded.put(scalar.parser().apply(text), EncodedText.of(text));
            }
        }

        @Override
        public void write(TokenWriter out, V value) {
            out.text(Objects.requireNonNull(encoded.get(value), "encoded"));
        }
    }

    /** The same text again and again. */
    private static final class ConstantCodec extends TextCodec<String> {

        private final EncodedText encoded;

        ConstantCodec(String value) {
            super("\"" + value + "\"", Form.closed(List.of(value)), Function.identity(), Function.identity());
            this.encoded = EncodedText.of(value);
        }

        @Override
        public void write(TokenWriter out, String value) {
            out.text(encoded);
        }
    }
}
