package org.communique.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.entry.Entry;
import org.communique.pledge.Contribution;
import org.communique.pledge.PledgeStep;
import org.communique.shape.Attribute;
import org.communique.shape.Distinguishing;
import org.communique.shape.Edit;
import org.communique.shape.Kind;
import org.communique.shape.Names;
import org.communique.shape.Scalar;

/**
 * The keys by which several tellings of one thing call their contributions and steps.
 *
 * <p>A key is local to the entry that has it: what two tellings call the same need not be one, and what is one they may call
 * otherwise. So each element has another key while the tellings are united, the same in all of them for what says the same. At
 * the end it has the first key that a telling gave it, or one like it where that is taken.
 */
final class LocalKeys {

    private final ElementKeys contributions = new ElementKeys(Names.CONTRIBUTION, "told-again:contribution:");
    private final ElementKeys steps = new ElementKeys(Names.STEP, "told-again:step:");

    /** {@return a telling with the keys that hold while it is united with others} */
    Entry shared(Entry telling) {
        return edited(EntryLists.kind(telling.id()), telling, new Sharing());
    }

    private static <E extends Entry> Entry edited(Kind<E> kind, Entry entry, Edit edit) {
        return kind.edited(kind.type().cast(entry), edit);
    }

    /** {@return what gives the keys that hold in the end, to be made when all tellings are known} */
    Own own() {
        Map<String, Optional<String>> own = new HashMap<>(contributions.own());
        own.putAll(steps.own());
        return new Own(own);
    }

    /** Whether it is a key of an element, and not the id of an entry. */
    static boolean isKey(Attribute<?, ?> attribute) {
        return attribute.distinguishing() == Distinguishing.ALONE && attribute.kind() == Scalar.CODE;
    }

    /** Gives the contributions of one telling their keys, and then its steps, which name them. */
    private final class Sharing implements Edit {

        private Naming contribution = new Naming(Names.CONTRIBUTION, name -> name);

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            if (attribute.kind().type().equals(Contribution.class)) {
                ElementKeys.Telling<V> telling = contributions.tell(attribute.kind(), values);
                contribution = new Naming(Names.CONTRIBUTION, telling::name);
                return telling.keyed();
            } else if (attribute.kind().type().equals(PledgeStep.class)) {
                List<V> moving = values.stream()
                        .map(step -> attribute.kind().edited(step, contribution))
                        .toList();
                return steps.tell(attribute.kind(), moving).keyed();
            }
            return values;
        }
    }

    /** Gives an element a key. */
    record Key(String key) implements Edit {

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            return isKey(attribute) ? List.of(attribute.kind().type().cast(key)) : values;
        }
    }

    /** Gives what an element names other names. */
    record Naming(Names what, UnaryOperator<String> names) implements Edit {

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            return attribute.names().filter(what::equals).isEmpty()
                    ? values
                    : values.stream()
                            .map(name -> attribute.kind().type().cast(names.apply(String.valueOf(name))))
                            .toList();
        }
    }

    /** Gives all that has a key which held while tellings were united, or names one, the key that holds in the end, if any. */
    record Own(Map<String, Optional<String>> keys) implements Edit {

        /** {@return an entry with those keys} */
        Entry entry(Entry united) {
            return LocalKeys.edited(EntryLists.kind(united.id()), united, this);
        }

        /** {@return a value of an entry with those keys} */
        <V> AttributeValue<V> value(AttributeValue<V> value) {
            return new AttributeValue<>(value.at(), value.kind(), value.kind().edited(value.value(), this));
        }

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            if (attribute.kind() == Scalar.CODE) {
                return values.stream()
                        .flatMap(value -> own(attribute.kind(), value).stream())
                        .toList();
            }
            return values.stream()
                    .map(value -> attribute.kind().edited(value, this))
                    .toList();
        }

        private <V> Optional<V> own(Kind<V> kind, V value) {
            String key = String.valueOf(value);
            return keys.getOrDefault(key, Optional.of(key)).map(kind.type()::cast);
        }
    }
}
