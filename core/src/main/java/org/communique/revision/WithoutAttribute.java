package org.communique.revision;

import java.util.List;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.shape.Attribute;
import org.communique.shape.Edit;
import org.communique.shape.Kind;
import org.communique.shape.Shape;

/** An entry without what one attribute of it has by now. */
final class WithoutAttribute {

    private WithoutAttribute() {}

    /**
     * {@return the entry with what it had before there; where that is the same, without anything there; where it must have
     * something, as it was before; absent where that, too, is the same}
     */
    static Optional<Entry> of(Entry entry, String attribute, List<Entry> before) {
        return of(EntryLists.kind(entry.id()), entry, attribute, before.stream().findFirst())
                .or(() -> before.stream().findFirst())
                .filter(without -> !without.equals(entry));
    }

    private static <E extends Entry> Optional<Entry> of(
            Kind<E> kind, Entry entry, String attribute, Optional<Entry> before) {
        E value = kind.type().cast(entry);
        List<?> old = before.map(kind.type()::cast)
                .flatMap(was -> CommonShape.of(kind, value, was).map(shape -> values(shape, attribute, was)))
                .orElse(List.of());
        return edited(kind, value, new Replacement(attribute, old))
                .filter(edited -> !edited.equals(entry))
                .or(() -> edited(kind, value, new Replacement(attribute, List.of())));
    }

    private static <T> List<?> values(Shape<T> shape, String attribute, T owner) {
        return shape.attribute(attribute).orElseThrow().values(owner);
    }

    private static <E extends Entry> Optional<Entry> edited(Kind<E> kind, E value, Edit edit) {
        try {
            return Optional.of(kind.edited(value, edit));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Gives one attribute other values. */
    private record Replacement(String attribute, List<?> replacing) implements Edit {

        @Override
        public <V> List<V> values(Attribute<?, V> row, List<V> values) {
            return row.name().equals(attribute)
                    ? replacing.stream().map(row.kind().type()::cast).toList()
                    : values;
        }
    }
}
