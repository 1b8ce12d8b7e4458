package org.communique.arbitraries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.EntryId;

/**
 * A dossier that was drawn, in which entries refer to earlier ones alone.
 *
 * <p>It shrinks first to one entry as it is and to the plainest forms of those that it needs; then by an entry and all
 * that need it; last to the same entries, one of which is plainer. Every candidate has all that it refers to.
 */
final class DrawnDossier extends MemoizedShrinkable<Dossier> {

    private final MemoizedShrinkable<Dossier> head;
    private final List<MemoizedShrinkable<? extends Entry>> entries;

    DrawnDossier(MemoizedShrinkable<Dossier> head, List<MemoizedShrinkable<? extends Entry>> entries) {
        this.head = head;
        this.entries = entries;
    }

    @Override
    Dossier make() {
        return head.value().plus(entries.stream().map(MemoizedShrinkable::value).toList());
    }

    @Override
    long weigh() {
        return head.weight()
                + entries.stream().mapToLong(MemoizedShrinkable::weight).sum();
    }

    @Override
    public Stream<Shrinkable<Dossier>> shrink() {
        return chain(List.of(
                () -> Stream.<Shrinkable<Dossier>>of(with(List.of())).filter(this::isLighter),
                () -> each(this::alone).filter(this::isLighter),
                () -> each(this::without).filter(this::isLighter),
                () -> each(i -> replacing(i, entries.get(i).bare())).filter(this::isLighter),
                () -> chain(IntStream.range(0, entries.size())
                        .<Supplier<Stream<Shrinkable<Dossier>>>>mapToObj(i -> () -> plainer(i))
                        .toList()),
                () -> head.shrink().map(smaller -> new DrawnDossier(MemoizedShrinkable.of(smaller), entries))));
    }

    private Stream<Shrinkable<Dossier>> each(IntFunction<Shrinkable<Dossier>> change) {
        return IntStream.range(0, entries.size()).mapToObj(change);
    }

    private boolean isLighter(Shrinkable<Dossier> other) {
        return other.distance().compareTo(distance()) < 0;
    }

    /** One entry, and what it needs in the plainest form. */
    private DrawnDossier alone(int index) {
        List<MemoizedShrinkable<? extends Entry>> kept = new ArrayList<>();
        Set<EntryId> needed = new HashSet<>(References.in(entries.get(index).value()));
        kept.add(entries.get(index));
        for (int i = index - 1; i >= 0; i--) {
            MemoizedShrinkable<? extends Entry> bare = entries.get(i).bare();
            if (needed.contains(bare.value().id())) {
                needed.addAll(References.in(bare.value()));
                kept.add(0, bare);
            }
        }
        return with(kept);
    }

    /** All but one entry, and but those that need it. */
    private DrawnDossier without(int index) {
        List<MemoizedShrinkable<? extends Entry>> kept = new ArrayList<>(entries.subList(0, index));
        Set<EntryId> gone = new HashSet<>(Set.of(entries.get(index).value().id()));
        for (MemoizedShrinkable<? extends Entry> later : entries.subList(index + 1, entries.size())) {
            Set<EntryId> references = References.in(later.value());
            if (references.stream().anyMatch(gone::contains)) {
                gone.add(later.value().id());
            } else {
                kept.add(later);
            }
        }
        return with(kept);
    }

    /** Plainer forms of one entry, but for those that need an entry which is gone. */
    private Stream<Shrinkable<Dossier>> plainer(int index) {
        Set<EntryId> earlier = new HashSet<>();
        entries.subList(0, index + 1).forEach(entry -> earlier.add(entry.value().id()));
        return entries.get(index)
                .shrink()
                .filter(smaller -> earlier.containsAll(References.in(smaller.value())))
                .map(smaller -> replacing(index, MemoizedShrinkable.of(smaller)));
    }

    private DrawnDossier replacing(int index, MemoizedShrinkable<? extends Entry> entry) {
        List<MemoizedShrinkable<? extends Entry>> replaced = new ArrayList<>(entries);
        replaced.set(index, entry);
        return with(replaced);
    }

    private DrawnDossier with(List<MemoizedShrinkable<? extends Entry>> kept) {
        return new DrawnDossier(head, kept);
    }
}
