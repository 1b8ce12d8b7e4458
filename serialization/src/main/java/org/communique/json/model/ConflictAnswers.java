package org.communique.json.model;

import java.util.List;
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
final class ConflictAnswers {

    private static final Codec<EntryId> ENTRY_ID = Answers.ofModel(EntryId.class);
    private static final Codec<ConflictKind> KIND = Answers.closed(ConflictKind.class, ConflictKind.values());
    private static final Codec<UnifiedConflictKind> UNIFIED_KIND =
            Answers.closed(UnifiedConflictKind.class, UnifiedConflictKind.values());

    private static final Codec<Conflict> CONFLICT = Component.writtenOnly(
            "Conflict",
            "What two sides have otherwise, and nobody has decided.",
            List.of(
                    Component.one("kind", "What is otherwise.", KIND, Conflict::kind),
                    Component.maybe("id", "The entry; absent where it is the dossier itself.", ENTRY_ID, Conflict::id),
                    Component.<Conflict, Entry>many(
                            "versions",
                            "The versions of the entry, those of the first side before those of the second.",
                            Entries.KEYED_ENTRY,
                            Conflict::versions),
                    Component.<Conflict, AttributeChange>many(
                            "changes",
                            "In what the first version differs from each of the others.",
                            DifferenceAnswers.CHANGE,
                            Conflict::changes)),
            DifferenceAnswers.AGAIN);

    private static final Codec<UnifiedConflict> UNIFIED = Component.writtenOnly(
            "UnifiedConflict",
            "What differs where one thing is told twice, or why two entries are not taken for one thing.",
            List.of(
                    Component.one("kind", "What it is.", UNIFIED_KIND, UnifiedConflict::kind),
                    Component.<UnifiedConflict, EntryId>many(
                            "entries",
                            "The entries that tell the values, one for each of them; else those that are concerned.",
                            ENTRY_ID,
                            UnifiedConflict::entries),
                    Component.one(
                            "attribute",
                            "The name of the attribute whose values differ; empty where no values do.",
                            Scalars.of(Scalar.TEXT),
                            UnifiedConflict::attribute),
                    Component.<UnifiedConflict, AttributeValue<?>>many(
                            "values", "The values.", DifferenceAnswers.VALUE, UnifiedConflict::values)),
            "it is made of tellings of one thing: bring them together again");

    private ConflictAnswers() {}

    /** {@return every type with its codec} */
    static List<Typed<?>> all() {
        return List.of(
                new Typed<>(ConflictKind.class, KIND),
                new Typed<>(UnifiedConflictKind.class, UNIFIED_KIND),
                new Typed<>(Conflict.class, CONFLICT),
                new Typed<>(UnifiedConflict.class, UNIFIED));
    }
}
