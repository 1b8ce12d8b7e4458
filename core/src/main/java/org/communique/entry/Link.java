package org.communique.entry;

import java.util.Set;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.EntryId;
import org.communique.id.LinkId;
import org.communique.internal.Checks;
import org.communique.internal.CommuniqueStyle;
import org.immutables.value.Value;

/** A relation between two entries, claimed by a source or by the editor. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Link extends Entry permits ImmutableLink {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the link with these ends} */
    static Link of(LinkId id, EntryId subject, Relation relation, EntryId object) {
        return builder()
                .id(id)
                .subject(subject)
                .relation(relation)
                .object(object)
                .build();
    }

    @Override
    LinkId id();

    /** {@return the entry that the relation starts from} */
    EntryId subject();

    /** {@return how the subject stands to the object} */
    Relation relation();

    /** {@return the entry that the relation leads to} */
    EntryId object();

    /**
     * {@return whether it makes one of its ends: a {@linkplain Relation#SAME_AS same-as} link that {@linkplain #holds()
     * holds}}
     */
    default boolean unites() {
        return relation().equals(Relation.SAME_AS) && holds();
    }

    /**
     * {@return whether it is not deprecated, and is so by a source, certainly or probably, or by the editor where nothing
     * is cited}
     *
     * <p>It does not hold by a speaker's word alone, nor by that of a source that denies it, leaves it open or takes it
     * for possible and no more.
     */
    default boolean holds() {
        return is(Set.of(Factuality.CERTAIN, Factuality.PROBABLE));
    }

    /**
     * {@return whether it is not deprecated, and a source stands for it, be it as possible, or, where nothing is cited,
     * the editor}
     *
     * <p>A speaker's word alone does not count, nor that of a source that denies it or leaves it open.
     */
    default boolean stands() {
        return holds() || is(Set.of(Factuality.POSSIBLE));
    }

    private boolean is(Set<Factuality> factualities) {
        return rank() != Rank.DEPRECATED
                && (evidence().isEmpty() || evidence().stream().anyMatch(citation -> tells(citation, factualities)));
    }

    /** {@return whether it is not deprecated, and a source says, certainly or probably, that it is not so} */
    default boolean denied() {
        return rank() != Rank.DEPRECATED
                && evidence().stream()
                        .anyMatch(citation ->
                                tells(citation, Set.of(Factuality.CERTAIN_DENIED, Factuality.PROBABLE_DENIED)));
    }

    private static boolean tells(Citation citation, Set<Factuality> factualities) {
        return citation.via().isEmpty() && factualities.contains(citation.factuality());
    }

    @Override
    default String summary() {
        return Entry.super.summary();
    }

    /** {@return a builder that starts from this link} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds links; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableLink.Builder implements Entry.Builder<Builder> {

        Builder() {}

        /**
         * {@return a link with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a text is blank
         */
        @Override
        public Link build() {
            Link built = super.build();
            Checks.entry(built.title(), built.note(), built.open());
            return built;
        }
    }
}
