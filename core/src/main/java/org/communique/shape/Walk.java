package org.communique.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Goes through every value that a value holds in document order, an owner before what it owns, however deep they lie. */
public final class Walk {

    private static final WalkPlan EVERYTHING = WalkPlan.to(Object.class);

    private Walk() {}

    /** Goes through a value and all that it holds. */
    public static void over(Visit<?> root, Consumer<? super Visit<?>> action) {
        over(root, EVERYTHING, action);
    }

    /** Goes through a value and what it holds, as far as a plan leads; some of the values are only on the way. */
    public static void over(Visit<?> root, WalkPlan plan, Consumer<? super Visit<?>> action) {
        search(root, plan, visit -> {
            action.accept(visit);
            return false;
        });
    }

    /** {@return whether a value that a plan leads to stands in another one, however deep, or is that} */
    public static boolean contains(Visit<?> root, WalkPlan plan) {
        return search(root, plan, visit -> plan.wants(visit.value()));
    }

    /** Goes through the values of a type that a value owns itself, such as the pledges of a dossier. */
    public static <V> void overMembers(Visit<?> owner, Class<V> type, Consumer<? super Visit<V>> action) {
        if (owner.shape().isEmpty()) {
            return;
        }
        Cursor cursor =
                new Cursor(owner, WalkPlan.to(type).ranksOfOwn(owner.shape().get()));
        for (Visit<?> next = cursor.next(); next != null; next = cursor.next()) {
            next.as(type).ifPresent(action);
        }
    }

    /** Goes on until something is found. */
    private static boolean search(Visit<?> root, WalkPlan plan, Predicate<? super Visit<?>> found) {
        Deque<Cursor> open = new ArrayDeque<>();
        Visit<?> next = root;
        while (next != null || !open.isEmpty()) {
            if (next == null) {
                open.pop();
            } else if (found.test(next)) {
                return true;
            } else if (next.shape().isPresent()) {
                open.push(new Cursor(next, plan.ranks(next.shape().get())));
            }
            next = open.isEmpty() ? null : open.element().next();
        }
        return false;
    }

    /** Gives the values that one value owns in some of its attributes, one by one. */
    private static final class Cursor {

        private final Visit<?> owner;
        private final int[] ranks;
        private Visit.Members members = Visit.Members.NONE;
        private int place;
        private int index;

        Cursor(Visit<?> owner, int[] ranks) {
            this.owner = owner;
            this.ranks = ranks;
        }

        /** The next value; null behind the last. */
        @Nullable
        Visit<?> next() {
            Visit<?> found = index < members.size() ? members.at(index++) : null;
            while (found == null && place < ranks.length) {
                int rank = ranks[place++];
                if (owner.isList(rank)) {
                    members = owner.members(rank);
                    index = 1;
                    found = members.size() > 0 ? members.at(0) : null;
                } else {
                    found = owner.member(rank);
                }
            }
            return found;
        }
    }
}
