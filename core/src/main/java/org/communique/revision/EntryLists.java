package org.communique.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.entry.Entry;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.shape.Attribute;
import org.communique.shape.Kind;
import org.communique.shape.Visit;

/** The lists of a dossier, in their order, which is that of the kinds of ids; those of no known kind come last. */
final class EntryLists {

    private static final List<Attribute<Dossier, ?>> LISTS =
            DossierShape.DOSSIER.attributes().stream().filter(Attribute::isList).toList();

    private EntryLists() {}

    /** {@return how many lists there are} */
    static int count() {
        return LISTS.size();
    }

    /** {@return which list an entry with an id belongs to} */
    static int of(EntryId id) {
        int known = EntryId.kinds().indexOf(id.kind());
        return known < 0 ? LISTS.size() - 1 : known;
    }

    /** {@return the entries of one list} */
    static List<Entry> get(int list, Dossier dossier) {
        List<Entry> entries = new ArrayList<>();
        LISTS.get(list).values(dossier).forEach(entry -> entries.add((Entry) entry));
        return entries;
    }

    /** {@return the kind of the entries of the list that an entry belongs to} */
    static Kind<? extends Entry> kind(EntryId id) {
        return entries(LISTS.get(of(id)).kind());
    }

    /** Every list of a dossier is one of entries. */
    @SuppressWarnings("unchecked")
    private static Kind<? extends Entry> entries(Kind<?> kind) {
        return (Kind<? extends Entry>) kind;
    }

    /** {@return an entry to go through} */
    static Visit<? extends Entry> visit(Entry entry) {
        return visit(kind(entry.id()), entry);
    }

    private static <E extends Entry> Visit<E> visit(Kind<E> kind, Entry entry) {
        return Visit.root(kind.type().cast(entry), kind);
    }

    /** {@return what differs between two entries of one kind} */
    static List<AttributeChange> changes(Entry before, Entry after) {
        return changes(kind(before.id()), before, after);
    }

    private static <E extends Entry> List<AttributeChange> changes(Kind<E> kind, Entry before, Entry after) {
        return AttributeChanges.between(
                kind, kind.type().cast(before), kind.type().cast(after));
    }

    /** {@return what stands elsewhere in the second version of a list among what is in both} */
    static List<AttributeChange> moves(List<Entry> first, List<Entry> second) {
        Attribute<Dossier, ?> list = LISTS.get(of(first.get(0).id()));
        Difference difference = Difference.between(dossier(first), dossier(second));
        return difference.moved().stream()
                .map(moved -> new AttributeChange(
                        ChangeKind.MOVED,
                        list.name(),
                        "",
                        false,
                        Optional.of(placed(list, moved.from(), first)),
                        Optional.of(placed(list, moved.to(), second))))
                .toList();
    }

    private static Dossier dossier(List<Entry> entries) {
        return Dossier.of(DossierId.of("list")).plus(entries);
    }

    private static AttributeValue<?> placed(Attribute<Dossier, ?> list, int at, List<Entry> entries) {
        return placed('/' + list.name() + '/' + at, entries(list.kind()), entries.get(at));
    }

    private static <E extends Entry> AttributeValue<E> placed(String at, Kind<E> kind, Entry entry) {
        return new AttributeValue<>(at, kind, kind.type().cast(entry));
    }

    /** {@return whether two entries have the same attributes, and ids of one kind} */
    static boolean areOfOneShape(Entry one, Entry other) {
        return one.id().kind().equals(other.id().kind()) && areOfOneShape(kind(one.id()), one, other);
    }

    private static <E extends Entry> boolean areOfOneShape(Kind<E> kind, Entry one, Entry other) {
        return CommonShape.of(kind, kind.type().cast(one), kind.type().cast(other))
                .isPresent();
    }

    /** {@return a text that equal entries have, and no others} */
    static String canonical(Entry entry) {
        return canonical(kind(entry.id()), entry);
    }

    private static <E extends Entry> String canonical(Kind<E> kind, Entry entry) {
        return kind.canonical(kind.type().cast(entry));
    }
}
