package org.communique.revision;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.amount.Approximation;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.internal.DisplayText;
import org.communique.shape.Attribute;
import org.communique.shape.Distinguishing;
import org.communique.shape.Kind;
import org.communique.shape.Scalar;
import org.communique.shape.Shape;
import org.communique.shape.Union;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** A value in a few words, for people: the words of the source where it has some, else what tells it apart. */
final class ValueWords {

    private static final int MOST = 160;
    private static final int SHOWN_BEFORE = 20;

    private final RevisionWords language;

    ValueWords(RevisionWords language) {
        this.language = language;
    }

    <V> String of(Kind<V> kind, V value) {
        return DisplayText.cut(words(kind, value), MOST);
    }

    /** {@return two values in words that differ: all that they have where fewer do not, and from where they do so} */
    List<String> apart(AttributeValue<?> one, AttributeValue<?> other) {
        String words = words(one);
        String others = words(other);
        return words.equals(others) ? cutApart(inFull(one), inFull(other)) : cutApart(words, others);
    }

    private <V> String words(AttributeValue<V> value) {
        return words(value.kind(), value.value());
    }

    private <V> String inFull(AttributeValue<V> value) {
        return type(value.kind(), value.value())
                + shape(value.kind(), value.value())
                        .map(shape -> full(shape, value.value(), attribute -> true))
                        .orElseGet(() -> words(value));
    }

    private static List<String> cutApart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean late = same > MOST / 2 || DisplayText.cut(one, MOST).equals(DisplayText.cut(other, MOST));
        int start = late ? Math.max(0, same - SHOWN_BEFORE) : 0;
        return List.of(cutFrom(start, one), cutFrom(start, other));
    }

    /** Begins with a whole character. */
    private static String cutFrom(int start, String text) {
        boolean half = start > 0 && Character.isLowSurrogate(text.charAt(start));
        String rest = text.substring(half ? start - 1 : start);
        return start == 0 ? DisplayText.cut(rest, MOST) : '…' + DisplayText.cut(rest, MOST);
    }

    /** Of which of several types it is. */
    private <V> String type(Kind<V> kind, V value) {
        if (!(kind instanceof Union<V> union)) {
            return "";
        }
        return union.byType().entrySet().stream()
                .filter(type -> union.shape(value).equals(Optional.of(type.getValue())))
                .map(type -> language.type(type.getKey()) + ": ")
                .findFirst()
                .orElse("");
    }

    private <V> String words(Kind<V> kind, V value) {
        if (value instanceof MoneyAmount amount) {
            return amount.wording().orElseGet(() -> figure(amount));
        } else if (value instanceof Quantity quantity) {
            return quantity.wording().orElseGet(() -> figure(quantity));
        } else if (value instanceof TimeExpression time) {
            return Stream.of(time.wording(), time.edtf().map(Edtf::text))
                    .flatMap(Optional::stream)
                    .collect(joining(", "));
        } else if (kind instanceof Scalar<V> scalar) {
            return scalar.printer().apply(value);
        }
        return shape(kind, value).map(shape -> told(kind, shape, value)).orElse("");
    }

    private String figure(MoneyAmount amount) {
        Optional<BigDecimal> upTo = amount.upTo().map(other -> other.getNumber().numberValue(BigDecimal.class));
        return figure(amount.approximation(), amount.figure(), upTo) + " "
                + amount.currency().getCurrencyCode();
    }

    private String figure(Quantity quantity) {
        return figure(quantity.approximation(), quantity.value(), quantity.upTo()) + " "
                + quantity.unit().code();
    }

    private String figure(Approximation approximation, BigDecimal figure, Optional<BigDecimal> upTo) {
        return language.say(
                "figure.",
                approximation,
                figure.toPlainString(),
                upTo.map(BigDecimal::toPlainString).orElse(""));
    }

    /** A key alone says nothing of what it is the key of. */
    private <T> String told(Kind<T> kind, Shape<T> shape, T value) {
        Optional<Attribute<T, ?>> alone = shape.attributes().stream()
                .filter(attribute -> attribute.distinguishing() == Distinguishing.ALONE
                        && !attribute.values(value).isEmpty())
                .findFirst();
        return alone.map(attribute -> all(attribute, value)
                        + (LocalKeys.isKey(attribute) ? " (" + type(kind, value) + together(shape, value) + ")" : ""))
                .orElseGet(() -> together(shape, value));
    }

    private <T> String together(Shape<T> shape, T value) {
        String apart = shape.attributes().stream()
                .filter(attribute -> attribute.distinguishing() == Distinguishing.TOGETHER)
                .map(attribute -> all(attribute, value))
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
        return apart.isEmpty() ? full(shape, value, attribute -> !LocalKeys.isKey(attribute)) : apart;
    }

    private <T> String full(Shape<T> shape, T value, Predicate<Attribute<T, ?>> told) {
        return shape.attributes().stream()
                .filter(told)
                .filter(attribute -> !attribute.values(value).isEmpty())
                .map(attribute -> language.attribute(attribute.name()) + " " + all(attribute, value))
                .collect(joining(", "));
    }

    private <T, V> String all(Attribute<T, V> attribute, T owner) {
        List<V> values = attribute.values(owner);
        return values.stream().map(value -> words(attribute.kind(), value)).collect(joining(" "));
    }

    /** What is no scalar has a shape, which takes that value. */
    private static <V> Optional<Shape<V>> shape(Kind<V> kind, V value) {
        return CommonShape.of(kind, value, value);
    }
}
