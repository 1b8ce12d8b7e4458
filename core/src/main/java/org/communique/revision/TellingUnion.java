package org.communique.revision;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.CompositeKey;
import org.communique.shape.Attribute;
import org.communique.shape.Kind;

/** One entry of several that tell the same; where they differ, the first that has a value stands. */
final class TellingUnion {

    private final Map<CompositeKey, EntryId> origins = new HashMap<>();
    private final Map<CompositeKey, Map<String, AttributeValue<?>>> clashes = new LinkedHashMap<>();
    private final Map<CompositeKey, String> standing = new HashMap<>();
    private final Map<CompositeKey, UnifiedConflictKind> kinds = new HashMap<>();
    private final Set<String> clashing;
    private final Identities identities = new Identities();
    private final LocalKeys keys = new LocalKeys();
    private final LocalKeys.Own own;
    private final EntryId survivor;
    private final Entry entry;

    private TellingUnion(List<Entry> told, UnaryOperator<Entry> renamed) {
        survivor = told.get(0).id();
        List<Entry> united = new ArrayList<>();
        for (Entry telling : told) {
            united.add(keys.shared(renamed.apply(telling)));
        }
        List<Entry> named = united;
        while (united.size() > 1) {
            united = halved(united);
        }
        own = keys.own();
        clashing = clashes.keySet().stream().map(key -> key.parts().get(0)).collect(toSet());
        for (int i = 0; i < told.size() && !clashing.isEmpty(); i++) {
            addOrigins(EntryLists.kind(survivor), named.get(i), told.get(i).id());
        }
        entry = own.entry(united.get(0));
    }

    /**
     * Unites entries, the first of which is the survivor's.
     *
     * @param renamed gives an entry with the survivors' names, its own among them
     */
    static TellingUnion of(List<Entry> told, UnaryOperator<Entry> renamed) {
        return new TellingUnion(told, renamed);
    }

    Entry entry() {
        return entry;
    }

    List<UnifiedConflict> conflicts() {
        List<UnifiedConflict> conflicts = new ArrayList<>();
        clashes.forEach((key, values) -> conflicts.add(conflict(key, values)));
        return conflicts;
    }

    /** The value that stands comes first. */
    private UnifiedConflict conflict(CompositeKey key, Map<String, AttributeValue<?>> values) {
        String attribute = key.parts().get(0);
        List<AttributeValue<?>> ordered = new ArrayList<>();
        Optional<AttributeValue<?>> first =
                Optional.ofNullable(standing.get(key)).map(values::get);
        first.ifPresent(ordered::add);
        values.values().stream()
                .filter(value -> !first.equals(Optional.of(value)))
                .forEach(ordered::add);
        return new UnifiedConflict(
                kinds.getOrDefault(key, UnifiedConflictKind.VALUE),
                ordered.stream().map(value -> origin(attribute, value)).toList(),
                attribute,
                ordered.stream().<AttributeValue<?>>map(own::value).toList());
    }

    /** Each two neighbours in one: each is looked at as often as the number can be halved. */
    private List<Entry> halved(List<Entry> entries) {
        List<Entry> united = new ArrayList<>();
        for (int i = 0; i + 1 < entries.size(); i += 2) {
            united.add(united(entries.get(i), entries.get(i + 1)));
        }
        if (entries.size() % 2 == 1) {
            united.add(entries.get(entries.size() - 1));
        }
        return united;
    }

    private Entry united(Entry first, Entry second) {
        Versions<Entry> versions = EntryVersions.united(identities, first, second);
        if (!versions.agree()) {
            EntryLists.changes(versions.first(), versions.second()).forEach(this::addClash);
        }
        return versions.first();
    }

    private void addClash(AttributeChange change) {
        CompositeKey key = CompositeKey.of(change.attribute(), change.at());
        kinds.put(key, change.editorial() ? UnifiedConflictKind.EDITORIAL : UnifiedConflictKind.VALUE);
        Map<String, AttributeValue<?>> values = clashes.computeIfAbsent(key, any -> new LinkedHashMap<>());
        change.before().ifPresent(value -> {
            standing.put(key, value.canonical());
            values.putIfAbsent(value.canonical(), value);
        });
        change.after().ifPresent(value -> values.putIfAbsent(value.canonical(), value));
    }

    private EntryId origin(String attribute, AttributeValue<?> value) {
        return origins.getOrDefault(CompositeKey.of(attribute, value.canonical()), survivor);
    }

    private <E extends Entry> void addOrigins(Kind<E> kind, Entry named, EntryId teller) {
        addOriginsInside(kind, kind.type().cast(named), teller);
    }

    private <V> void addOriginsInside(Kind<V> kind, V value, EntryId teller) {
        CommonShape.of(kind, value, value).ifPresent(shape -> {
            for (Attribute<V, ?> attribute : shape.attributes()) {
                addOrigins(attribute, value, teller);
            }
        });
    }

    private <T, V> void addOrigins(Attribute<T, V> attribute, T owner, EntryId teller) {
        for (V value : CommonShape.values(attribute, owner)) {
            if (clashing.contains(attribute.name())) {
                origins.putIfAbsent(
                        CompositeKey.of(attribute.name(), attribute.kind().canonical(value)), teller);
            }
            addOriginsInside(attribute.kind(), value, teller);
        }
    }
}
