package org.communique.revision;

import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.Checks;

/**
 * Two versions of a dossier brought together by what it was before.
 *
 * <pre>{@code
 * Merge merge = Merge.of(base, mine, yours);
 * merge.conflicts().forEach(System.out::println);
 * Dossier dossier = merge.choose(mine.find(pledge).orElseThrow()).dossier();
 * }</pre>
 *
 * <p>What one side left as it was is the other's. What both changed is brought together attribute by attribute, and lists
 * element by element; where that clashes, the entry is there in two versions which differ in that alone. Nothing is lost, and
 * nothing is decided without being told: a change of either side is in the dossier or in a conflict.
 */
public final class Merge {

    private final Dossier dossier;
    private final List<Conflict> conflicts;

    Merge(Dossier dossier, List<Conflict> conflicts) {
        this.dossier = dossier;
        this.conflicts = List.copyOf(conflicts);
    }

    /**
     * {@return two dossiers in one: of each id all versions of both, equal ones once, those of the first before those of the
     * second}
     *
     * <p>Id, title and members of the dossier itself are those of the first, and what that has not is the second's; where both
     * have them otherwise, that is a conflict. So is each id of several versions, as {@link Conflict#in} tells of any dossier.
     * Where one id means two things, {@link Dossier#renaming} comes first.
     */
    public static Merge of(Dossier first, Dossier second) {
        return DossierUnion.of(first, second);
    }

    /** {@return what two dossiers that came of a third make together, and what clashes} */
    public static Merge of(Dossier base, Dossier first, Dossier second) {
        return new DossierMerge(base, first, second).made();
    }

    /** {@return the dossier, in which what clashes is there in several versions} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return what clashes: first of the dossier itself, then of its entries, in document order} */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * {@return the same with one version of an entry that is in conflict, and without that conflict}
     *
     * @param version one of the versions, their {@linkplain Conflict#united() union}, or another of the same id
     * @throws IllegalArgumentException if the entry is in no conflict
     */
    public Merge choose(Entry version) {
        checkConflict(version.id());
        Dossier chosen =
                dossier.find(version.id()).isPresent() ? EntryVersions.choose(version, dossier) : dossier.plus(version);
        return new Merge(chosen, without(version.id()));
    }

    /**
     * {@return the same without an entry that is in conflict, and without that conflict}
     *
     * @throws IllegalArgumentException if the entry is in no conflict
     */
    public Merge leavingOut(EntryId id) {
        checkConflict(id);
        return new Merge(dossier.without(id), without(id));
    }

    private void checkConflict(EntryId id) {
        Checks.that(conflicts.stream().anyMatch(conflict -> isOf(conflict, id)), "id", "there is no conflict of " + id);
    }

    private List<Conflict> without(EntryId id) {
        return conflicts.stream().filter(conflict -> !isOf(conflict, id)).toList();
    }

    private static boolean isOf(Conflict conflict, EntryId id) {
        return conflict.id().filter(id::equals).isPresent();
    }
}
