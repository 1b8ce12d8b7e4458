package org.communique.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.dossier.Dossier;

/**
 * What differs between two versions of a dossier: which entries are new, gone, changed, or in another place.
 *
 * <pre>{@code
 * Difference difference = Difference.between(yesterday, today);
 * difference.inWords().forEach(System.out::println);
 * Dossier same = difference.applyTo(yesterday);     // equal to today
 * Dossier back = difference.inverse().applyTo(today); // equal to yesterday
 * }</pre>
 *
 * <p>An entry is known by its id: one that has another id is another entry. Of an id that several entries have, each is
 * either there as it was, or gone, or new.
 *
 * @param header what the dossier has beside its entries, where that differs
 * @param removed the entries that are gone, with their places before, in document order
 * @param changed the entries that are not as they were, in document order
 * @param added the entries that are new, with their places after, in document order
 * @param moved the entries that stand elsewhere among those that stayed, in document order as it is after
 */
public record Difference(
        Optional<ChangedHeader> header,
        List<PlacedEntry> removed,
        List<ChangedEntry> changed,
        List<PlacedEntry> added,
        List<MovedEntry> moved) {

    /** Copies the lists. */
    public Difference {
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        moved = List.copyOf(moved);
    }

    /** {@return what differs between two versions, in time in proportion to them, but for the order: n log n} */
    public static Difference between(Dossier before, Dossier after) {
        Dossier old = before.withoutEntries();
        Dossier now = after.withoutEntries();
        Optional<ChangedHeader> header = old.equals(now) ? Optional.empty() : Optional.of(new ChangedHeader(old, now));
        ListDifferences lists = new ListDifferences();
        for (int i = 0; i < EntryLists.count(); i++) {
            lists.add(EntryLists.get(i, before), EntryLists.get(i, after));
        }
        return lists.with(header);
    }

    /** {@return whether nothing differs} */
    public boolean isEmpty() {
        return header.isEmpty() && removed.isEmpty() && changed.isEmpty() && added.isEmpty() && moved.isEmpty();
    }

    /**
     * {@return the version after, of the version before}
     *
     * <p>Of another dossier that has all that is removed, changed or moved just as it was, it gives that dossier with the same
     * changes; what is new and has the id of an entry there stands beside it, as {@link Conflict#in} tells.
     *
     * @throws IllegalArgumentException if the dossier has something that is removed, changed or moved otherwise or not at
     *     all; {@link Merge#of(Dossier, Dossier, Dossier)} brings the two together
     */
    public Dossier applyTo(Dossier dossier) {
        return new Patch(this, dossier).made();
    }

    /** {@return what makes the version before of the version after} */
    public Difference inverse() {
        return new Difference(
                header.map(ChangedHeader::inverse),
                added,
                changed.stream().map(ChangedEntry::inverse).toList(),
                removed,
                inverse(moved));
    }

    /** In the order of their places, as all else. */
    private static List<MovedEntry> inverse(List<MovedEntry> moved) {
        List<MovedEntry> back =
                new ArrayList<>(moved.stream().map(MovedEntry::inverse).toList());
        back.sort(Comparator.comparingInt((MovedEntry each) -> EntryLists.of(each.id()))
                .thenComparingInt(MovedEntry::to));
        return back;
    }

    /** {@return the difference in words, a line for each entry and each change in it; none where nothing differs} */
    public List<String> inWords() {
        return inWords(Locale.ROOT);
    }

    /** {@return the same in a language; in English where there are no words in that language} */
    public List<String> inWords(Locale language) {
        return DifferenceWords.of(this, RevisionWords.of(language));
    }

    /** {@return how many entries differ, in which way} */
    @Override
    public String toString() {
        return "Difference[" + removed.size() + " removed, " + changed.size() + " changed, " + added.size() + " added, "
                + moved.size() + " moved" + (header.isPresent() ? ", and the header" : "") + "]";
    }
}
