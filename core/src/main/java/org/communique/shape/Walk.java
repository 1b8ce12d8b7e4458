package org.communique.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Goes through every value that a value holds in document order, an owner before what it owns, however deep they lie. */
public final class Walk {

    private Walk() {}

    /** Goes through a value and all that it holds. */
    public static void over(Visit<?> root, Consumer<? super Visit<?>> action) {
        search(root, visit -> {
            action.accept(visit);
            return false;
        });
    }

    /** {@return whether a value of that type stands in another one, however deep} */
    public static boolean contains(Visit<?> root, Class<?> type) {
        return search(root, visit -> type.isInstance(visit.value()));
    }

    /** Goes through the values of a type that a value owns itself, such as the pledges of a dossier. */
    public static <V> void overMembers(Visit<?> owner, Class<V> type, Consumer<? super Visit<V>> action) {
        Cursor cursor = new Cursor(owner);
        for (Visit<?> next = cursor.next(); next != null; next = cursor.next()) {
            next.as(type).ifPresent(action);
        }
    }

    /** Goes on until something is found. */
    private static boolean search(Visit<?> root, Predicate<? super Visit<?>> found) {
        Deque<Cursor> open = new ArrayDeque<>();
        Visit<?> next = root;
        while (next != null || !open.isEmpty()) {
            if (next == null) {
                open.pop();
            } else if (found.test(next)) {
                return true;
            } else if (next.shape().isPresent()) {
                open.push(new Cursor(next));
            }
            next = open.isEmpty() ? null : open.element().next();
        }
        return false;
    }

    /** Gives the values that one value owns, one by one. */
    private static final class Cursor {

        private final Visit<?> owner;
        private final int ranks;
        private Visit.Members members = Visit.Members.NONE;
        private int rank;
        private int index;

        Cursor(Visit<?> owner) {
            this.owner = owner;
            this.ranks = owner.ranks();
        }

        /** The next value; null behind the last. */
        @Nullable
        Visit<?> next() {
            while (index == members.size()) {
                if (rank == ranks) {
                    return null;
                }
                members = owner.members(rank++);
                index = 0;
            }
            return members.at(index++);
        }
    }
}
