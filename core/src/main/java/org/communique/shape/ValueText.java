package org.communique.shape;

import java.util.ArrayList;
import java.util.List;
import org.communique.extension.Extensions;

/** Texts by which values are told apart: each part stands behind its length, so that no two run into one. */
final class ValueText {

    private final StringBuilder text = new StringBuilder();

    private ValueText() {}

    static <V> String identity(Kind<V> kind, V value) {
        ValueText made = new ValueText();
        made.identityOf(kind, value);
        return made.text.toString();
    }

    static <V> String whole(Kind<V> kind, V value) {
        ValueText made = new ValueText();
        made.wholeOf(kind, value);
        return made.text.toString();
    }

    private <V> void identityOf(Kind<V> kind, V value) {
        if (kind instanceof Scalar<V> scalar) {
            part(scalar.printer().apply(value));
        } else {
            identityOf(shape(kind, value), value, kind instanceof Union);
        }
    }

    private <T> void identityOf(Shape<T> shape, T value, boolean named) {
        if (named) {
            part(shape.name());
        }
        List<Attribute<T, ?>> telling = telling(shape, value);
        if (telling.isEmpty()) {
            wholeOf(shape, value);
        }
        for (Attribute<T, ?> attribute : telling) {
            identitiesOf(attribute, value);
        }
    }

    /** The first attribute that tells the value apart alone, else all that do so together. */
    private static <T> List<Attribute<T, ?>> telling(Shape<T> shape, T value) {
        List<Attribute<T, ?>> together = new ArrayList<>();
        for (Attribute<T, ?> attribute : shape.attributes()) {
            Distinguishing how = attribute.distinguishing();
            if (how == Distinguishing.ALONE && !attribute.values(value).isEmpty()) {
                return List.of(attribute);
            } else if (how == Distinguishing.TOGETHER) {
                together.add(attribute);
            }
        }
        return together;
    }

    private <T, V> void identitiesOf(Attribute<T, V> attribute, T owner) {
        List<V> values = attribute.values(owner);
        begin(attribute.name(), values.size());
        values.forEach(value -> identityOf(attribute.kind(), value));
    }

    private <V> void wholeOf(Kind<V> kind, V value) {
        if (kind instanceof Scalar<V> scalar) {
            part(scalar.printer().apply(value));
        } else {
            wholeOf(shape(kind, value), value);
        }
    }

    private <T> void wholeOf(Shape<T> shape, T value) {
        part(shape.name());
        for (Attribute<T, ?> attribute : shape.attributes()) {
            wholesOf(attribute, value);
        }
        Extensions kept = shape.extensions(value);
        begin("", kept.names().size());
        kept.forEach((name, member) -> {
            part(name);
            part(member.text());
        });
    }

    private <T, V> void wholesOf(Attribute<T, V> attribute, T owner) {
        List<V> values = attribute.values(owner);
        if (!values.isEmpty()) {
            begin(attribute.name(), values.size());
            values.forEach(value -> wholeOf(attribute.kind(), value));
        }
    }

    /** What is no scalar has a shape, which takes that value. */
    @SuppressWarnings("unchecked")
    private static <V> Shape<V> shape(Kind<V> kind, V value) {
        return (Shape<V>) kind.shape(value).orElseThrow();
    }

    private void begin(String name, int size) {
        part(name);
        text.append(size).append(';');
    }

    private void part(String piece) {
        text.append(piece.length()).append(':').append(piece);
    }
}
