package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.shape.Attribute;
import org.communique.shape.Edit;
import org.communique.shape.Kind;
import org.communique.shape.Scalar;

/** What holds for any two dossiers, and for any two versions that came of one. */
class MergeProperties {

    private static final int EDITS = 5;

    @Property
    void twoDossiersInOneAreAllTheirVersionsWhateverTheOrder(
            @ForAll Dossier a, @ForAll Dossier donor, @ForAll long seed) {
        Dossier b = Edits.of(a, donor, seed, EDITS);

        assertThat(versions(union(a, b))).isEqualTo(versions(a, b)).isEqualTo(versions(union(b, a)));
        assertThat(union(a, b).id()).isEqualTo(a.id());
    }

    @Property
    void whatIsThereAlreadyIsNotAddedAgain(@ForAll Dossier a, @ForAll Dossier donor, @ForAll long seed) {
        Dossier once = union(a, Edits.of(a, donor, seed, EDITS));

        assertThat(union(once, once)).isEqualTo(once);
        assertThat(union(once, a)).isEqualTo(once);
    }

    @Property
    void threeDossiersAreOneInAnyGrouping(
            @ForAll Dossier a, @ForAll Dossier donor, @ForAll long one, @ForAll long other) {
        Dossier b = Edits.of(a, donor, one, EDITS);
        Dossier c = Edits.of(a, donor, other, EDITS);

        assertThat(versions(union(union(a, b), c))).isEqualTo(versions(union(a, union(b, c))));
    }

    @Property
    void anIdIsInConflictIfItHasVersionsThatDiffer(@ForAll Dossier a, @ForAll Dossier donor, @ForAll long seed) {
        Dossier merged = union(a, Edits.of(a, donor, seed, EDITS));

        assertThat(Conflict.in(merged)).allSatisfy(conflict -> {
            assertThat(merged.entries()
                            .filter(entry ->
                                    conflict.id().filter(entry.id()::equals).isPresent()))
                    .containsExactlyElementsOf(conflict.versions());
            assertThat(conflict.changes()).isNotEmpty();
        });
        assertThat(Conflict.in(a)).isEmpty();
    }

    @Property
    void whatADossierItselfHasIsInOneOfTwoOrInAConflict(@ForAll Dossier a, @ForAll Dossier donor, @ForAll long seed) {
        Dossier b = Edits.of(a, donor, seed, EDITS).toBuilder()
                .id(donor.id())
                .title(donor.title())
                .build();
        Merge merge = Merge.of(a, b);
        List<AttributeChange> lost = Difference.between(b, merge.dossier())
                .header()
                .map(ChangedHeader::changes)
                .orElse(List.of());
        List<String> told = merge.conflicts().stream()
                .filter(conflict -> conflict.kind() == ConflictKind.HEADER)
                .flatMap(conflict -> conflict.changes().stream())
                .map(AttributeChange::attribute)
                .toList();

        assertThat(told)
                .containsExactlyElementsOf(lost.stream()
                        .filter(change -> change.before().isPresent())
                        .map(AttributeChange::attribute)
                        .toList());
    }

    @Property
    void whatOneSideAloneChangedIsTheirs(@ForAll Dossier base, @ForAll Dossier donor, @ForAll long seed) {
        Dossier changed = Edits.of(base, donor, seed, EDITS);

        assertNothingClashes(Merge.of(base, base, changed), changed);
        assertNothingClashes(Merge.of(base, changed, base), changed);
        assertNothingClashes(Merge.of(base, changed, changed), changed);
    }

    @Property
    void otherSidesGiveTheSameInAnotherOrder(
            @ForAll Dossier base, @ForAll Dossier donor, @ForAll long one, @ForAll long other) {
        Dossier a = Edits.of(base, donor, one, EDITS);
        Dossier b = Edits.of(base, donor, other, EDITS);
        Merge merge = Merge.of(base, a, b);
        Merge swapped = Merge.of(base, b, a);

        assertThat(unordered(swapped.dossier())).isEqualTo(unordered(merge.dossier()));
        assertThat(swapped.conflicts()).hasSameSizeAs(merge.conflicts());
    }

    @Property
    void everyChangeIsInTheResultOrInAConflict(
            @ForAll Dossier base, @ForAll Dossier donor, @ForAll long one, @ForAll long other) {
        Dossier a = Edits.of(base, donor, one, EDITS);
        Dossier b = Edits.of(base, donor, other, EDITS);
        Merge merge = Merge.of(base, a, b);
        Set<String> conflicting = new HashSet<>();
        merge.conflicts().forEach(conflict -> conflict.id().ifPresent(id -> conflicting.add(id.text())));

        assertMade(Difference.between(base, a), merge, conflicting);
        assertMade(Difference.between(base, b), merge, conflicting);
    }

    @Property
    void versionsInConflictDifferAndOthersAreOne(
            @ForAll Dossier base, @ForAll Dossier donor, @ForAll long one, @ForAll long other) {
        Dossier a = Edits.of(base, donor, one, EDITS);
        Dossier b = Edits.of(base, donor, other, EDITS);
        Merge merge = Merge.of(base, a, b);
        Set<String> known = ids(versionConflicts(merge));
        known.addAll(ids(Conflict.in(a)));
        known.addAll(ids(Conflict.in(b)));

        assertThat(ids(Conflict.in(merge.dossier()))).isSubsetOf(known).containsAll(ids(versionConflicts(merge)));
        assertThat(versionConflicts(merge))
                .allSatisfy(conflict -> assertThat(conflict.changes()).isNotEmpty());
    }

    @Property
    void nothingNewDangles(@ForAll Dossier base, @ForAll Dossier donor, @ForAll long one, @ForAll long other) {
        Dossier a = Edits.of(base, donor, one, EDITS);
        Dossier b = Edits.of(base, donor, other, EDITS);
        Set<String> known = dangling(a);
        known.addAll(dangling(b));

        assertThat(known).containsAll(dangling(Merge.of(base, a, b).dossier()));
    }

    @Property
    void changesOfDifferentAttributesNeverClash(
            @ForAll Dossier base, @ForAll Dossier donor, @ForAll long one, @ForAll long other) {
        for (Entry entry : base.entries().toList()) {
            Entry a = only(entry, Edits.of(alone(base, entry), donor, one, EDITS));
            Entry b = only(entry, Edits.of(alone(base, entry), donor, other, EDITS));
            if (disjoint(changed(entry, a), changed(entry, b))) {
                Versions<Entry> merged = EntryVersions.merged(Optional.of(entry), a, b);
                assertThat(merged.agree() || isRefused(merged, a, b)).isTrue();
            }
        }
    }

    @Property
    void aUnionOfVersionsHasWhatEachHas(@ForAll Dossier base, @ForAll Dossier donor, @ForAll long seed) {
        for (Conflict conflict :
                Merge.of(base, Edits.of(base, donor, seed, EDITS)).conflicts()) {
            conflict.united().ifPresent(united -> conflict.versions()
                    .forEach(version -> assertThat(EntryLists.changes(version, united))
                            .allMatch(change -> change.kind() != ChangeKind.REMOVED)));
        }
    }

    /** What is refused when it is put together, and what would lose a name, is kept as the two sides have it. */
    private static boolean isRefused(Versions<Entry> merged, Entry a, Entry b) {
        return merged.equals(new Versions<>(a, b));
    }

    private static Dossier alone(Dossier base, Entry entry) {
        return base.withoutEntries().plus(entry);
    }

    private static Entry only(Entry entry, Dossier edited) {
        return edited.find(entry.id()).orElse(entry);
    }

    private static Set<String> changed(Entry before, Entry after) {
        Set<String> names = new HashSet<>();
        EntryLists.changes(before, after).forEach(change -> Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .map(value -> value.at().split("/", -1)[Math.min(1, value.at().length())])
                .forEach(names::add));
        return names;
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return !one.contains("") && !other.contains("") && one.stream().noneMatch(other::contains);
    }

    private static void assertNothingClashes(Merge merge, Dossier expected) {
        assertThat(merge.dossier()).isEqualTo(expected);
        assertThat(merge.conflicts()).isEmpty();
    }

    private static void assertMade(Difference difference, Merge merge, Set<String> conflicting) {
        Dossier dossier = merge.dossier();
        assertThat(difference.added()).allSatisfy(added -> assertThat(dossier.entries()
                        .anyMatch(entry -> entry.equals(added.entry())
                                || conflicting.contains(added.entry().id().text())))
                .isTrue());
        assertThat(difference.removed())
                .allMatch(gone -> dossier.entries().noneMatch(gone.entry()::equals)
                        || conflicting.contains(gone.entry().id().text()));
        assertThat(difference.changed())
                .filteredOn(changed -> !conflicting.contains(changed.id().text()))
                .allSatisfy(changed -> assertThat(dossier.find(changed.id()))
                        .hasValueSatisfying(entry -> assertAttributesMade(changed, entry)));
    }

    /** What is no list, and an element that is new or gone, is as that side has it. */
    private static void assertAttributesMade(ChangedEntry changed, Entry merged) {
        for (AttributeChange left : new ChangedEntry(changed.after(), merged).changes()) {
            boolean ofThatSide = changed.changes().stream()
                    .anyMatch(change -> change.kind() == left.kind()
                            && change.kind() != ChangeKind.MOVED
                            && left.before().map(AttributeValue::value).isPresent()
                            && change.after()
                                    .map(AttributeValue::value)
                                    .equals(left.before().map(AttributeValue::value))
                            && change.attribute().equals(left.attribute())
                            && left.kind() == ChangeKind.CHANGED
                            && !(change.after().orElseThrow().value() instanceof java.time.Instant)
                            && change.after()
                                    .orElseThrow()
                                    .at()
                                    .equals(left.before().orElseThrow().at()));
            assertThat(ofThatSide)
                    .as("%s is undone by %s", changed, left.inWords())
                    .isFalse();
        }
    }

    private static Dossier union(Dossier first, Dossier second) {
        return Merge.of(first, second).dossier();
    }

    private static List<Conflict> versionConflicts(Merge merge) {
        return merge.conflicts().stream()
                .filter(conflict -> conflict.kind() == ConflictKind.VERSIONS)
                .toList();
    }

    private static Set<String> ids(List<Conflict> conflicts) {
        Set<String> ids = new TreeSet<>();
        conflicts.forEach(conflict -> ids.add(conflict.id().orElseThrow().text()));
        return ids;
    }

    private static Set<String> versions(Dossier... dossiers) {
        Set<String> versions = new TreeSet<>();
        for (Dossier dossier : dossiers) {
            dossier.entries().map(EntryLists::canonical).forEach(versions::add);
        }
        return versions;
    }

    private static Set<String> dangling(Dossier dossier) {
        Set<String> dangling = new TreeSet<>();
        dossier.entries().forEach(entry -> EntryReferences.in(List.of(entry)).stream()
                .filter(id -> dossier.find(id).isEmpty())
                .map(EntryId::text)
                .forEach(dangling::add));
        return dangling;
    }

    /** Every list of a dossier, however deep, in the order of the texts of its elements. */
    private static List<String> unordered(Dossier dossier) {
        List<String> texts = new ArrayList<>();
        dossier.entries().forEach(entry -> texts.add(EntryLists.canonical(sorted(entry))));
        texts.sort(Comparator.naturalOrder());
        return texts;
    }

    private static Entry sorted(Entry entry) {
        return sorted(EntryLists.kind(entry.id()), entry);
    }

    private static <E extends Entry> Entry sorted(Kind<E> kind, Entry entry) {
        return kind.edited(kind.type().cast(entry), new Sorting());
    }

    /** Sorts lists. */
    private static final class Sorting implements Edit {

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            Kind<V> kind = attribute.kind();
            return values.stream()
                    .map(value -> kind instanceof Scalar<V> ? value : kind.edited(value, this))
                    .sorted(Comparator.comparing(kind::canonical))
                    .toList();
        }
    }
}
