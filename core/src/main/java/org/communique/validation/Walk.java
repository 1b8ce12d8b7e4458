package org.communique.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Rank;
import org.jspecify.annotations.Nullable;

/** Goes through every value of a dossier in document order, an owner before what it owns, however deep they lie. */
final class Walk {

    private Walk() {}

    /** Goes through a dossier and all that it holds. */
    static void over(Dossier dossier, Consumer<? super Visit<?>> action) {
        within(Visit.root(dossier), action);
    }

    /** Goes through a value and all that it holds. */
    static void within(Visit<?> root, Consumer<? super Visit<?>> action) {
        search(root, visit -> {
            action.accept(visit);
            return false;
        });
    }

    /** {@return whether a value of that type stands in another one, however deep} */
    static boolean contains(Visit<?> root, Class<?> type) {
        return search(root, visit -> type.isInstance(visit.value()));
    }

    /** Goes on until something is found. */
    private static boolean search(Visit<?> root, Predicate<? super Visit<?>> found) {
        Deque<Cursor<?>> open = new ArrayDeque<>();
        Visit<?> next = root;
        while (next != null || !open.isEmpty()) {
            if (next == null) {
                open.pop();
            } else if (found.test(next)) {
                return true;
            } else {
                open.push(cursor(next));
            }
            next = open.isEmpty() ? null : open.element().next();
        }
        return false;
    }

    /** Goes through the entries of a type in document order. */
    static <E extends Entry> void overEntries(Visit<Dossier> dossier, Class<E> type, Consumer<Visit<E>> action) {
        Cursor<Dossier> cursor = cursor(dossier);
        for (Visit<?> next = cursor.next(); next != null; next = cursor.next()) {
            next.as(type).ifPresent(action);
        }
    }

    /** Goes through the entries of a type that are not deprecated, in document order. */
    static <E extends Entry> void overValid(Visit<Dossier> dossier, Class<E> type, Consumer<Visit<E>> action) {
        overEntries(dossier, type, entry -> {
            if (isValid(entry.value())) {
                action.accept(entry);
            }
        });
    }

    /** {@return whether an entry counts: one that is deprecated is known to be wrong, and kept} */
    static boolean isValid(Entry entry) {
        return entry.rank() != Rank.DEPRECATED;
    }

    private static <T> Cursor<T> cursor(Visit<T> owner) {
        return new Cursor<>(owner, Shapes.of(owner.value()));
    }

    /** Gives the values that one value owns, one by one. */
    private static final class Cursor<T> {

        private final Visit<T> owner;
        private final List<Attribute<? super T>> attributes;
        private int rank = -1;
        private List<?> values = List.of();
        private int index;

        Cursor(Visit<T> owner, Shape<T> shape) {
            this.owner = owner;
            this.attributes = shape.attributes();
        }

        /** The next value; null behind the last. */
        @Nullable
        Visit<?> next() {
            while (index == values.size()) {
                if (++rank == attributes.size()) {
                    return null;
                }
                values = attributes.get(rank).values().apply(owner.value());
                index = 0;
            }
            int at = index++;
            return owner.child(values.get(at), rank, at);
        }
    }
}
