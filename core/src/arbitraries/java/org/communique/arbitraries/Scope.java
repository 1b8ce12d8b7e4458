package org.communique.arbitraries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.communique.actor.Actor;
import org.communique.id.ActorId;
import org.communique.id.EntryId;

/**
 * What values may refer to: anything at all, or the entries of one dossier. Makes the arbitrary of each type once.
 */
final class Scope {

    private static final Scope ANYWHERE = new Scope(Map.of(), Map.of());

    private final Map<Class<? extends EntryId>, List<? extends EntryId>> ids;
    private final Map<Class<? extends Actor>, List<ActorId>> actors;
    private final Map<Class<?>, Arbitrary<?>> made = new HashMap<>();

    private Scope(
            Map<Class<? extends EntryId>, List<? extends EntryId>> ids,
            Map<Class<? extends Actor>, List<ActorId>> actors) {
        this.ids = ids;
        this.actors = actors;
    }

    /** Values may refer to any id. */
    static Scope anywhere() {
        return ANYWHERE;
    }

    /** Values refer to these ids alone. */
    static Scope of(
            Map<Class<? extends EntryId>, List<? extends EntryId>> ids,
            Map<Class<? extends Actor>, List<ActorId>> actors) {
        return new Scope(ids, actors);
    }

    boolean isAnywhere() {
        return ids.isEmpty();
    }

    /** Whether there are values of this type: there are no ids of entries that a dossier has none of. */
    boolean has(Class<?> type) {
        return isAnywhere() || type == EntryId.class || !EntryId.class.isAssignableFrom(type) || ids.containsKey(type);
    }

    @SuppressWarnings("unchecked")
    synchronized <T> Arbitrary<T> any(Class<T> type) {
        Arbitrary<?> known = made.get(type);
        if (known == null) {
            known = make(type);
            made.put(type, known);
        }
        return (Arbitrary<T>) known;
    }

    private Arbitrary<?> make(Class<?> type) {
        if (isAnywhere() || !EntryId.class.isAssignableFrom(type)) {
            return Catalogue.make(type, this);
        }
        return type == EntryId.class
                ? Arbitraries.of(ids.values().stream().flatMap(List::stream).toList())
                : Arbitraries.of(List.copyOf(ids.get(type)));
    }

    /** The ids of actors of these types. */
    @SafeVarargs
    final Arbitrary<ActorId> actors(Class<? extends Actor>... types) {
        List<ActorId> found = new ArrayList<>();
        for (Class<? extends Actor> type : types) {
            found.addAll(actors.getOrDefault(type, List.of()));
        }
        return found.isEmpty() ? any(ActorId.class) : Arbitraries.of(found);
    }
}
