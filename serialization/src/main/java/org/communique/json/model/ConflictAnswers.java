package org.communique.json.model;

import java.util.List;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Component;
import org.communique.json.codec.Scalars;
import org.communique.json.model.Codecs.Typed;
import org.communique.revision.AttributeChange;
import org.communique.revision.AttributeValue;
import org.communique.revision.Conflict;
import org.communique.revision.ConflictKind;
import org.communique.revision.UnifiedConflict;
import org.communique.revision.UnifiedConflictKind;
import org.communique.shape.Scalar;

/** What clashes where versions of a dossier, or tellings of one thing, are brought together: each type with its codec. */
public final class ConflictAnswers {

    private static final Codec<EntryId> ENTRY_ID = Answers.ofModel(EntryId.class);
    private static final Codec<ConflictKind> KIND = Answers.closed(ConflictKind.class, ConflictKind.values());
    private static final Codec<UnifiedConflictKind> UNIFIED_KIND =
            Answers.closed(UnifiedConflictKind.class, UnifiedConflictKind.values());

    /** What two sides have otherwise. */
    public static final Codec<Conflict> CONFLICT = conflict();

    /** What differs where one thing is told twice. */
    public static final Codec<UnifiedConflict> UNIFIED = unified();

    private ConflictAnswers() {}

    /** {@return every type with its codec} */
    static List<Typed<?>> all() {
        return List.of(
                new Typed<>(ConflictKind.class, KIND),
                new Typed<>(UnifiedConflictKind.class, UNIFIED_KIND),
                new Typed<>(Conflict.class, CONFLICT),
                new Typed<>(UnifiedConflict.class, UNIFIED));
    }

    private static Codec<Conflict> conflict() {
        Component<Conflict, ConflictKind> kind = Component.one("kind", "What is otherwise.", KIND, Conflict::kind);
        Component<Conflict, Optional<EntryId>> id =
                Component.maybe("id", "The entry; absent where it is the dossier itself.", ENTRY_ID, Conflict::id);
        Component<Conflict, List<Entry>> versions = Component.many(
                "versions",
                "The versions of the entry, first the one that stands, or those of the first side.",
                Entries.KEYED_ENTRY,
                Conflict::versions);
        Component<Conflict, List<AttributeChange>> changes = Component.many(
                "changes",
                "In what the first version differs from each of the others, or the first side from the second.",
                DifferenceAnswers.CHANGE,
                Conflict::changes);
        return Component.together(
                "Conflict",
                "What two sides have otherwise, and nobody has decided.",
                List.of(kind, id, versions, changes),
                read -> new Conflict(read.get(kind), read.get(id), read.get(versions), read.get(changes)));
    }

    private static Codec<UnifiedConflict> unified() {
        Component<UnifiedConflict, UnifiedConflictKind> kind =
                Component.one("kind", "What it is.", UNIFIED_KIND, UnifiedConflict::kind);
        Component<UnifiedConflict, List<EntryId>> entries = Component.many(
                "entries",
                "The entries that tell the values, one for each of them; else those that are concerned.",
                ENTRY_ID,
                UnifiedConflict::entries);
        Component<UnifiedConflict, String> attribute = Component.one(
                "attribute",
                "The name of the attribute whose values differ; empty where no values do.",
                Scalars.of(Scalar.TEXT),
                UnifiedConflict::attribute);
        Component<UnifiedConflict, List<AttributeValue<?>>> values =
                Component.many("values", "The values.", DifferenceAnswers.VALUE, UnifiedConflict::values);
        return Component.together(
                "UnifiedConflict",
                "What differs where one thing is told twice, or why two entries are not taken for one thing.",
                List.of(kind, entries, attribute, values),
                read -> new UnifiedConflict(read.get(kind), read.get(entries), read.get(attribute), read.get(values)));
    }
}
