package org.communique.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.revision.Versions.Side;

/** Brings two versions of a dossier together. */
final class DossierMerge {

    private final HeaderMerge header;
    private final List<EntryListMerge> lists = new ArrayList<>();
    private final Deque<EntryId> open = new ArrayDeque<>();

    DossierMerge(Dossier base, Dossier first, Dossier second) {
        header = HeaderMerge.of(Optional.of(base), first, second);
        for (int i = 0; i < EntryLists.count(); i++) {
            lists.add(new EntryListMerge(EntryLists.get(i, base), EntryLists.get(i, first), EntryLists.get(i, second)));
        }
        MixedCircles circles = new MixedCircles(lists);
        do {
            restore();
        } while (circles.open());
    }

    /**
     * Keeps what one side took out where the result refers to it and that side does not: the other side refers to it anew, or
     * keeps what the first changed or took out too.
     */
    private void restore() {
        if (lists.stream().anyMatch(EntryListMerge::hasRemoved)) {
            lists.forEach(list -> open.addAll(list.ids()));
        }
        while (!open.isEmpty()) {
            restoreFor(open.remove());
        }
    }

    private void restoreFor(EntryId id) {
        EntryListMerge list = list(id);
        List<Entry> versions = list.versions(id);
        for (Side side : Side.values()) {
            List<Entry> own = list.now(id, side);
            if (!versions.equals(own)) {
                Set<EntryId> known = EntryReferences.in(own);
                EntryReferences.in(versions).stream()
                        .filter(named -> !known.contains(named))
                        .forEach(named -> restore(named, side));
            }
        }
    }

    private void restore(EntryId named, Side remover) {
        EntryListMerge list = list(named);
        if (list.versions(named).isEmpty()
                && list.removedBy(named).filter(remover::equals).isPresent()) {
            list.restore(named);
            open.add(named);
        }
    }

    private EntryListMerge list(EntryId id) {
        return lists.get(EntryLists.of(id));
    }

    Merge made() {
        List<Conflict> conflicts = new ArrayList<>(header.conflict().stream().toList());
        Dossier.Builder made = header.standing().toBuilder();
        for (EntryListMerge list : lists) {
            conflicts.addAll(list.conflicts());
            made.addEntries(list.entries());
        }
        return new Merge(made.build(), conflicts);
    }
}
