package org.communique.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.internal.Checks;
import org.communique.shape.Kind;

/** Several entries of one id. */
final class EntryVersions {

    private EntryVersions() {}

    /** {@return those that differ from all before them, in order} */
    static List<Entry> different(List<Entry> entries) {
        if (entries.size() < 2) {
            return entries;
        }
        Set<String> seen = new HashSet<>();
        return entries.stream()
                .filter(entry -> seen.add(EntryLists.canonical(entry)))
                .toList();
    }

    /** {@return those of both lists, each once} */
    static List<Entry> ofBoth(List<Entry> first, List<Entry> second) {
        List<Entry> all = new ArrayList<>(first);
        all.addAll(second);
        return different(all);
    }

    /** {@return two versions brought together} */
    static Versions<Entry> merged(Optional<Entry> base, Entry first, Entry second) {
        return merged(new Identities(), EntryLists.kind(first.id()), base, first, second);
    }

    /** {@return two tellings brought together} */
    static Versions<Entry> united(Identities identities, Entry first, Entry second) {
        return merged(identities, EntryLists.kind(first.id()), Optional.empty(), first, second);
    }

    private static <E extends Entry> Versions<Entry> merged(
            Identities identities, Kind<E> kind, Optional<Entry> base, Entry first, Entry second) {
        Versions<E> sides = new Versions<>(kind.type().cast(first), kind.type().cast(second));
        Versions<E> merged = ValueMerge.of(
                identities,
                kind,
                base.map(kind.type()::cast),
                sides,
                versions -> base.isEmpty() || !LostNames.arose(versions, sides));
        return new Versions<>(merged.first(), merged.second());
    }

    static Optional<Entry> united(List<Entry> versions) {
        Entry united = versions.get(0);
        for (Entry version : versions.subList(1, versions.size())) {
            Versions<Entry> both = merged(Optional.empty(), united, version);
            if (!both.agree()) {
                return Optional.empty();
            }
            united = both.first();
        }
        return Optional.of(united);
    }

    static Dossier choose(Entry version, Dossier dossier) {
        Checks.that(dossier.find(version.id()).isPresent(), "version", "there is no " + version.id());
        List<Entry> entries = new ArrayList<>();
        boolean chosen = false;
        for (Entry entry : dossier.entries().toList()) {
            if (!entry.id().equals(version.id())) {
                entries.add(entry);
            } else if (!chosen) {
                entries.add(version);
                chosen = true;
            }
        }
        return dossier.withoutEntries().toBuilder().addEntries(entries).build();
    }
}
