package org.communique.json.model;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.Checks;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Component;
import org.communique.json.codec.Scalars;
import org.communique.json.model.Codecs.Typed;
import org.communique.revision.AttributeChange;
import org.communique.revision.AttributeValue;
import org.communique.revision.ChangeKind;
import org.communique.revision.ChangedEntry;
import org.communique.revision.ChangedHeader;
import org.communique.revision.Difference;
import org.communique.revision.MovedEntry;
import org.communique.revision.PlacedEntry;
import org.communique.shape.Scalar;

/** What differs between two versions of a dossier: each type with its codec. */
public final class DifferenceAnswers {

    private static final Codec<Integer> PLACE = Scalars.of(Scalar.integer(0));
    private static final Codec<String> TEXT = Scalars.of(Scalar.TEXT);
    private static final Codec<EntryId> ENTRY_ID = Answers.ofModel(EntryId.class);
    private static final Codec<ChangeKind> KIND = Answers.closed(ChangeKind.class, ChangeKind.values());

    static final Codec<AttributeValue<?>> VALUE = new ValueCodec();
    static final Codec<AttributeChange> CHANGE = change();
    private static final Codec<ChangedHeader> HEADER = header();
    private static final Codec<PlacedEntry> PLACED = placed();
    private static final Codec<MovedEntry> MOVED = moved();
    private static final Codec<ChangedEntry> CHANGED = changed();

    /** What differs between two versions of a dossier. */
    public static final Codec<Difference> DIFFERENCE = difference();

    private DifferenceAnswers() {}

    /** {@return every type with its codec} */
    static List<Typed<?>> all() {
        return List.of(
                new Typed<>(ChangeKind.class, KIND),
                anyValue(),
                new Typed<>(AttributeChange.class, CHANGE),
                new Typed<>(ChangedHeader.class, HEADER),
                new Typed<>(PlacedEntry.class, PLACED),
                new Typed<>(MovedEntry.class, MOVED),
                new Typed<>(ChangedEntry.class, CHANGED),
                new Typed<>(Difference.class, DIFFERENCE));
    }

    /** A class literal has no type arguments. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Typed<?> anyValue() {
        return new Typed<>((Class) AttributeValue.class, VALUE);
    }

    private static Codec<AttributeChange> change() {
        Component<AttributeChange, ChangeKind> kind =
                Component.one("kind", "What became of it.", KIND, AttributeChange::kind);
        Component<AttributeChange, String> attribute = Component.one(
                "attribute",
                "The name of the attribute, or of a member that is not known.",
                TEXT,
                AttributeChange::attribute);
        Component<AttributeChange, Optional<String>> among = Component.maybe(
                "among",
                "Which of several elements it belongs to, from 1; absent where it is the entry's own, or there is one element.",
                TEXT,
                change -> Optional.of(change.among()).filter(text -> !text.isEmpty()));
        Component<AttributeChange, Boolean> editorial = Component.one(
                "editorial",
                "Whether it is a heading or a remark of the editor's, which claims nothing.",
                Scalars.truth(),
                AttributeChange::editorial);
        Component<AttributeChange, Optional<AttributeValue<?>>> before = Component.maybe(
                "before", "The value before; absent where it is added.", VALUE, AttributeChange::before);
        Component<AttributeChange, Optional<AttributeValue<?>>> after =
                Component.maybe("after", "The value after; absent where it is removed.", VALUE, AttributeChange::after);
        return Component.together(
                "AttributeChange",
                "A value of an attribute, or an element of a list, that differs between two versions of its owner.",
                List.of(kind, attribute, among, editorial, before, after),
                read -> new AttributeChange(
                        read.get(kind),
                        read.get(attribute),
                        read.get(among).orElse(""),
                        read.get(editorial),
                        read.get(before),
                        read.get(after)));
    }

    private static Codec<ChangedHeader> header() {
        Component<ChangedHeader, Dossier> before = Component.one(
                "before", "The dossier as it was, without entries.", Dossiers.DOSSIER, ChangedHeader::before);
        Component<ChangedHeader, Dossier> after = Component.one(
                "after", "The dossier as it is, without entries.", Dossiers.DOSSIER, ChangedHeader::after);
        Component<ChangedHeader, List<AttributeChange>> changes =
                Component.derived("changes", "What differs, attribute by attribute.", CHANGE, ChangedHeader::changes);
        return Component.together(
                "ChangedHeader",
                "What a dossier has beside its entries, where that differs.",
                List.of(before, after, changes),
                read -> new ChangedHeader(read.get(before), read.get(after)));
    }

    private static Codec<PlacedEntry> placed() {
        Component<PlacedEntry, Integer> at =
                Component.one("at", "Its place among the entries of its kind there, from 0.", PLACE, PlacedEntry::at);
        Component<PlacedEntry, Entry> entry =
                Component.one("entry", "The entry, behind its kind.", Entries.KEYED_ENTRY, PlacedEntry::entry);
        return Component.together(
                "PlacedEntry",
                "An entry that only one of two versions of a dossier has.",
                List.of(at, entry),
                read -> new PlacedEntry(read.get(at), read.get(entry)));
    }

    private static Codec<MovedEntry> moved() {
        Component<MovedEntry, EntryId> id = Component.one("id", "Its id.", ENTRY_ID, MovedEntry::id);
        Component<MovedEntry, Integer> from =
                Component.one("from", "Its place before, from 0.", PLACE, MovedEntry::from);
        Component<MovedEntry, Integer> to = Component.one("to", "Its place after, from 0.", PLACE, MovedEntry::to);
        Component<MovedEntry, Optional<EntryId>> wasBehind = Component.maybe(
                "wasBehind",
                "The entry right behind which it stood; absent where it was the first.",
                ENTRY_ID,
                MovedEntry::wasBehind);
        Component<MovedEntry, Optional<EntryId>> isBehind = Component.maybe(
                "isBehind",
                "The entry right behind which it stands; absent where it is the first.",
                ENTRY_ID,
                MovedEntry::isBehind);
        return Component.together(
                "MovedEntry",
                "An entry that has another place among those of its kind than before.",
                List.of(id, from, to, wasBehind, isBehind),
                read -> new MovedEntry(
                        read.get(id), read.get(from), read.get(to), read.get(wasBehind), read.get(isBehind)));
    }

    private static Codec<ChangedEntry> changed() {
        Component<ChangedEntry, EntryId> id = Component.one("id", "Its id.", ENTRY_ID, ChangedEntry::id);
        Component<ChangedEntry, Entry> before =
                Component.one("before", "The entry as it was.", Entries.ENTRY, ChangedEntry::before);
        Component<ChangedEntry, Entry> after =
                Component.one("after", "The entry as it is.", Entries.ENTRY, ChangedEntry::after);
        Component<ChangedEntry, List<AttributeChange>> changes =
                Component.derived("changes", "What differs, attribute by attribute.", CHANGE, ChangedEntry::changes);
        return Component.together(
                "ChangedEntry",
                "An entry that both of two versions of a dossier have, but not the same.",
                List.of(id, before, after, changes),
                read -> {
                    ChangedEntry entry = new ChangedEntry(read.get(before), read.get(after));
                    Checks.that(entry.id().equals(read.get(id)), "id", "expected " + entry.id());
                    return entry;
                });
    }

    private static Codec<Difference> difference() {
        Component<Difference, Optional<ChangedHeader>> header = Component.maybe(
                "header", "What the dossier has beside its entries, where that differs.", HEADER, Difference::header);
        Component<Difference, List<PlacedEntry>> removed = Component.many(
                "removed",
                "The entries that are gone, with their places before, in document order.",
                PLACED,
                Difference::removed);
        Component<Difference, List<ChangedEntry>> changed = Component.many(
                "changed", "The entries that are not as they were, in document order.", CHANGED, Difference::changed);
        Component<Difference, List<PlacedEntry>> added = Component.many(
                "added",
                "The entries that are new, with their places after, in document order.",
                PLACED,
                Difference::added);
        Component<Difference, List<MovedEntry>> moved = Component.many(
                "moved",
                "The entries that stand elsewhere among those that stayed, in document order as it is after.",
                MOVED,
                Difference::moved);
        return Component.together(
                "Difference",
                "What differs between two versions of a dossier: which entries are new, gone, changed, or in another place.",
                List.of(header, removed, changed, added, moved),
                read -> new Difference(
                        read.get(header), read.get(removed), read.get(changed), read.get(added), read.get(moved)));
    }
}
