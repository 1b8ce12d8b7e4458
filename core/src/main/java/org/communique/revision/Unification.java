package org.communique.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.evidence.Factuality;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.shape.Kind;

/** Makes one entry of each class of those that tell the same. */
final class Unification {

    private final Dossier dossier;
    private final List<Entry> entries;
    private final List<List<Integer>> joined;
    private final Map<EntryId, EntryId> survivors = new MixedKeyMap<>();
    private final Map<EntryId, List<Entry>> tellings = new MixedKeyMap<>();
    private final Map<EntryId, Entry> united = new MixedKeyMap<>();
    private final List<UnifiedConflict> conflicts;

    Unification(Dossier dossier, Factuality degree) {
        this.dossier = dossier;
        this.entries = dossier.entries().toList();
        SameEntries same = new SameEntries(dossier, degree);
        EqualLinks.join(entries, same.classes(), same.linksSaidToBeSame());
        this.joined = same.classes().joined();
        this.conflicts = new ArrayList<>(same.conflicts());
        joined.forEach(this::name);
    }

    /** Names the survivor of a class: the preferred one, or else the first. */
    private void name(List<Integer> members) {
        List<Entry> told = members.stream().map(entries::get).toList();
        Entry survivor = told.stream()
                .filter(entry -> entry.rank() == Rank.PREFERRED)
                .findFirst()
                .orElse(told.get(0));
        told.forEach(entry -> survivors.put(entry.id(), survivor.id()));
        tellings.put(survivor.id(), told);
    }

    private EntryId survivor(EntryId id) {
        return survivors.getOrDefault(id, id);
    }

    Unified made() {
        if (joined.isEmpty()) {
            entries.forEach(this::tell);
            return new Unified(dossier, survivors, tellings, conflicts);
        }
        Map<EntryId, List<Entry>> classes = new MixedKeyMap<>();
        classes.putAll(tellings);
        classes.forEach(this::unite);
        Set<EntryId> named = namedByOthers();
        List<Entry> made = new ArrayList<>();
        for (Entry entry : entries) {
            if (!isLeftOut(entry, named) && survivor(entry.id()).equals(entry.id())) {
                made.add(united.getOrDefault(entry.id(), renamed(entry)));
            }
            tell(entry);
        }
        return new Unified(
                dossier.withoutEntries().toBuilder().addEntries(made).build(), survivors, tellings, conflicts);
    }

    private void tell(Entry entry) {
        if (!survivors.containsKey(entry.id())) {
            tellings.computeIfAbsent(entry.id(), id -> new ArrayList<>(1)).add(entry);
        }
    }

    /** What a link to itself would leave dangling if it were left out. */
    private Set<EntryId> namedByOthers() {
        Set<EntryId> named = Collections.newSetFromMap(new MixedKeyMap<>());
        for (Entry entry : entries) {
            if (!leadsToItself(entry)) {
                named.addAll(EntryReferences.in(List.of(entry)));
            }
        }
        return named;
    }

    private boolean leadsToItself(Entry entry) {
        return entry instanceof Link link
                && !link.subject().equals(link.object())
                && survivor(link.subject()).equals(survivor(link.object()));
    }

    private boolean isLeftOut(Entry entry, Set<EntryId> named) {
        boolean out = leadsToItself(entry) && !named.contains(entry.id());
        if (out && !((Link) entry).relation().equals(Relation.SAME_AS)) {
            conflicts.add(UnifiedConflict.of(UnifiedConflictKind.SELF_LINK, List.of(entry.id())));
        }
        return out;
    }

    private Entry renamed(Entry entry) {
        return renamed(EntryLists.kind(entry.id()), entry);
    }

    private <E extends Entry> Entry renamed(Kind<E> kind, Entry entry) {
        JoinedNames names = new JoinedNames(entry, this::survivor);
        Entry renamed = kind.edited(kind.type().cast(entry), names);
        if (names.namesItself()) {
            conflicts.add(UnifiedConflict.of(UnifiedConflictKind.SELF_LINK, List.of(entry.id())));
        }
        return renamed;
    }

    private void unite(EntryId survivor, List<Entry> told) {
        List<Entry> ordered = new ArrayList<>();
        told.stream().filter(entry -> entry.id().equals(survivor)).forEach(ordered::add);
        told.stream().filter(entry -> !entry.id().equals(survivor)).forEach(ordered::add);
        TellingUnion union = TellingUnion.of(ordered, this::renamed);
        united.put(survivor, union.entry());
        conflicts.addAll(union.conflicts());
    }
}
