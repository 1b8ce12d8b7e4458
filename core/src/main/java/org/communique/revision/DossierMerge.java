package org.communique.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.revision.Versions.Side;

/** Brings two versions of a dossier together. */
final class DossierMerge {

    private final Versions<Dossier> header;
    private final List<EntryListMerge> lists = new ArrayList<>();
    private final Deque<EntryId> open = new ArrayDeque<>();

    DossierMerge(Dossier base, Dossier first, Dossier second) {
        header = ValueMerge.of(
                DossierShape.DOSSIER,
                Optional.of(base.withoutEntries()),
                first.withoutEntries(),
                second.withoutEntries());
        for (int i = 0; i < EntryLists.count(); i++) {
            lists.add(new EntryListMerge(EntryLists.get(i, base), EntryLists.get(i, first), EntryLists.get(i, second)));
        }
        if (lists.stream().anyMatch(EntryListMerge::hasRemoved)) {
            restore();
        }
    }

    /**
     * Keeps what one side took out where the result refers to it and that side does not: the other side refers to it anew, or
     * keeps what the first changed or took out too.
     */
    private void restore() {
        lists.forEach(list -> list.forEach(open::add));
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
        List<Conflict> conflicts = new ArrayList<>();
        if (!header.agree()) {
            conflicts.add(new Conflict(
                    ConflictKind.HEADER,
                    Optional.empty(),
                    List.of(),
                    AttributeChanges.between(DossierShape.DOSSIER, header.first(), header.second())));
        }
        Dossier.Builder made = header.first().toBuilder();
        for (EntryListMerge list : lists) {
            conflicts.addAll(list.conflicts());
            made.addEntries(list.entries());
        }
        return new Merge(made.build(), conflicts);
    }
}
