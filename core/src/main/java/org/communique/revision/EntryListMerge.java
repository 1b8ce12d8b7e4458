package org.communique.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.revision.Versions.Side;

/** Brings two versions of one list of a dossier together, entry by entry. */
final class EntryListMerge {

    private final List<Entry> base;
    private final Versions<List<Entry>> sides;
    private final EntriesById before;
    private final Versions<EntriesById> now;
    private final Map<EntryId, Integer> numbers = new MixedKeyMap<>();
    private final Map<EntryId, List<Entry>> merged = new MixedKeyMap<>();
    private final Map<EntryId, Conflict> conflicts = new MixedKeyMap<>();
    private final Map<EntryId, Side> removed = new MixedKeyMap<>();
    private final Map<EntryId, List<Entry>> withdrawn = new MixedKeyMap<>();
    private boolean anythingKept;

    EntryListMerge(List<Entry> base, List<Entry> first, List<Entry> second) {
        this.base = base;
        this.sides = new Versions<>(first, second);
        this.before = EntriesById.of(base);
        this.now = new Versions<>(EntriesById.of(first), EntriesById.of(second));
        Stream.of(before, now.first(), now.second())
                .flatMap(each -> each.ids().stream())
                .forEach(id -> numbers.putIfAbsent(id, numbers.size()));
        numbers.keySet().forEach(this::decide);
    }

    private void decide(EntryId id) {
        List<Entry> old = before.get(id);
        List<Entry> one = now.first().get(id);
        List<Entry> other = now.second().get(id);
        if (isSame(one, other) || isSame(other, old)) {
            take(id, one, other, Side.FIRST);
        } else if (isSame(one, old)) {
            take(id, other, one, Side.SECOND);
        } else if (one.isEmpty() || other.isEmpty()) {
            keep(id, one.isEmpty() ? other : one);
        } else {
            both(id, old, one, other);
        }
    }

    private static boolean isSame(List<Entry> one, List<Entry> other) {
        return one.equals(other)
                || (one.size() == other.size()
                        && one.size() > 1
                        && EntryVersions.ofBoth(one, other).size() == one.size());
    }

    private void take(EntryId id, List<Entry> versions, List<Entry> others, Side side) {
        merged.put(id, versions);
        if (versions.isEmpty() && !others.isEmpty()) {
            removed.put(id, side);
        }
    }

    private void keep(EntryId id, List<Entry> versions) {
        anythingKept = true;
        merged.put(id, versions);
        conflicts.put(id, Conflict.of(ConflictKind.REMOVED, versions));
    }

    private void both(EntryId id, List<Entry> old, List<Entry> one, List<Entry> other) {
        boolean single = old.size() < 2 && one.size() == 1 && other.size() == 1;
        List<Entry> versions = single
                ? versions(old.stream().findFirst(), one.get(0), other.get(0))
                : EntryVersions.ofBoth(one, other);
        merged.put(id, versions);
        if (versions.size() > 1) {
            conflicts.put(id, Conflict.of(ConflictKind.VERSIONS, versions));
        }
    }

    /** What both sides added is one thing only if it differs in moments alone, such as those of recording. */
    private static List<Entry> versions(Optional<Entry> old, Entry one, Entry other) {
        Versions<Entry> versions = old.isPresent() || differInMomentsAlone(one, other)
                ? EntryVersions.merged(old, one, other)
                : new Versions<>(one, other);
        return versions.agree() ? List.of(versions.first()) : List.of(versions.first(), versions.second());
    }

    private static boolean differInMomentsAlone(Entry one, Entry other) {
        return EntryLists.changes(one, other).stream().allMatch(change -> Stream.of(change.before(), change.after())
                .allMatch(value ->
                        value.filter(each -> each.value() instanceof Instant).isPresent()));
    }

    /** {@return which side took an entry out that the other left as it was} */
    Optional<Side> removedBy(EntryId id) {
        return Optional.ofNullable(removed.get(id));
    }

    boolean hasRemoved() {
        return !removed.isEmpty();
    }

    /** Keeps what one side took out, since the other refers to it. {@return the versions} */
    List<Entry> restore(EntryId id) {
        List<Entry> versions = before.get(id);
        keep(id, versions);
        return versions;
    }

    /** Puts other versions in the place of those that would lead in a circle; none where nothing is to stand there. */
    void withdraw(EntryId id, List<Entry> versions) {
        anythingKept = true;
        withdrawn.putIfAbsent(id, versions(id));
        merged.put(id, versions);
    }

    /** {@return the versions of an entry that there were before either side} */
    List<Entry> before(EntryId id) {
        return before.get(id);
    }

    /** {@return the versions that one side has of an entry} */
    List<Entry> now(EntryId id, Side side) {
        return now.of(side).get(id);
    }

    /** {@return the ids of all entries that were there, or that a side has} */
    Set<EntryId> ids() {
        return numbers.keySet();
    }

    List<Entry> versions(EntryId id) {
        return merged.getOrDefault(id, List.of());
    }

    /** {@return all entries, in order} */
    List<Entry> entries() {
        if (!anythingKept && base.equals(sides.first())) {
            return sides.second();
        } else if (!anythingKept && (base.equals(sides.second()) || sides.agree())) {
            return sides.first();
        }
        List<EntryId> ids = List.copyOf(numbers.keySet());
        List<Entry> entries = new ArrayList<>();
        for (int number : weave().order()) {
            entries.addAll(versions(ids.get(number)));
        }
        return entries;
    }

    private Weave weave() {
        return new Weave(before.ids().size(), numbers.size(), numbers(Side.FIRST), numbers(Side.SECOND));
    }

    private int[] numbers(Side side) {
        return now.of(side).ids().stream()
                .mapToInt(id -> numbers.getOrDefault(id, -1))
                .toArray();
    }

    /** {@return what clashes, of the list itself first} */
    List<Conflict> conflicts() {
        List<Conflict> found = new ArrayList<>();
        if (weave().clashes()) {
            found.add(new Conflict(
                    ConflictKind.ORDER, Optional.empty(), List.of(), EntryLists.moves(sides.first(), sides.second())));
        }
        numbers.keySet().forEach(id -> addConflicts(id, found));
        return found;
    }

    private void addConflicts(EntryId id, List<Conflict> found) {
        Optional<Conflict> own = Optional.ofNullable(conflicts.get(id));
        List<Entry> leading = withdrawn.getOrDefault(id, List.of());
        own.filter(conflict -> leading.isEmpty() || conflict.kind() == ConflictKind.REMOVED)
                .ifPresent(found::add);
        if (!leading.isEmpty()) {
            ConflictKind kind = versions(id).isEmpty() ? ConflictKind.LEFT_OUT : ConflictKind.CIRCLE;
            found.add(Conflict.of(kind, EntryVersions.ofBoth(versions(id), leading)));
        }
    }
}
