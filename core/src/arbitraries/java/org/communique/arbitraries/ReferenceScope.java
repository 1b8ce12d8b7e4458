package org.communique.arbitraries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.communique.actor.Actor;
import org.communique.actor.Office;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.time.Anchor;

/**
 * What values may refer to: anything at all, or the entries that stand before them in one dossier. Makes the arbitrary
 * of each type once.
 */
final class ReferenceScope {

    private static final ReferenceScope ANYWHERE = new ReferenceScope(List.of(), true);

    private static final Set<Class<? extends Entry>> NO_CONDITIONS = Set.of(Source.class, Office.class);

    private final List<Member> members;
    private final boolean anywhere;
    private final Map<Class<?>, Arbitrary<?>> made = new HashMap<>();

    private ReferenceScope(List<Member> members, boolean anywhere) {
        this.members = List.copyOf(members);
        this.anywhere = anywhere;
    }

    /** An entry that others may refer to. */
    record Member(EntryId id, Class<? extends Entry> type) {}

    /** Values may refer to any id. */
    static ReferenceScope anywhere() {
        return ANYWHERE;
    }

    /** Values refer to these alone, the newest of which is the last. */
    static ReferenceScope of(List<Member> members) {
        return new ReferenceScope(members, false);
    }

    boolean isAnywhere() {
        return anywhere;
    }

    /** Whether there are values of this type: there are no ids of entries that a dossier has none of, nor what needs one. */
    boolean has(Class<?> type) {
        Class<?> needed = type == Citation.class || type == Anchor.OfEntry.class ? SourceId.class : type;
        return anywhere
                || !EntryId.class.isAssignableFrom(needed)
                || members.stream().anyMatch(member -> needed.isInstance(member.id()));
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
        return anywhere || !EntryId.class.isAssignableFrom(type)
                ? ArbitraryCatalogue.make(type, this)
                : Arbitraries.of(ids(type, member -> true));
    }

    /** The ids of actors of these types. */
    Arbitrary<ActorId> actors(List<Class<? extends Actor>> types) {
        return anywhere
                ? any(ActorId.class)
                : Arbitraries.of(ids(ActorId.class, member -> types.contains(member.type())));
    }

    /** The ids of what can be a condition. */
    Arbitrary<EntryId> conditions() {
        return anywhere
                ? any(EntryId.class)
                : Arbitraries.of(ids(EntryId.class, member -> !NO_CONDITIONS.contains(member.type())));
    }

    /** Whether the newest entry of all has an id of this kind. */
    boolean isNewest(Class<? extends EntryId> kind) {
        return kind.isInstance(last(members).id());
    }

    /** The id of the newest entry of a kind. */
    <I extends EntryId> Arbitrary<I> newest(Class<I> kind) {
        return anywhere ? any(kind) : Arbitraries.just(last(ids(kind, member -> true)));
    }

    /** The ids of the entries of a kind, the newest left out. */
    <I extends EntryId> Arbitrary<I> older(Class<I> kind) {
        return anywhere ? any(kind) : Arbitraries.of(allButLast(ids(kind, member -> true)));
    }

    /** The ids of the entries that are of the same type as the newest of all, which is left out. */
    Arbitrary<EntryId> peersOfNewest() {
        Class<? extends Entry> type = last(members).type();
        return Arbitraries.of(allButLast(ids(EntryId.class, member -> member.type() == type)));
    }

    private <I> List<I> ids(Class<I> kind, Predicate<Member> wanted) {
        return members.stream()
                .filter(wanted)
                .map(Member::id)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static <T> List<T> allButLast(List<T> list) {
        return list.subList(0, list.size() - 1);
    }
}
