package org.communique.entry;

import org.communique.evidence.Factuality;
import org.communique.extension.Extensions;
import org.communique.id.EntryId;
import org.communique.id.LinkId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
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

    /** {@return whether it is so: whether it {@linkplain #holds(Factuality) holds} certainly or probably} */
    default boolean holds() {
        return holds(Factuality.PROBABLE);
    }

    /**
     * {@return whether it is not deprecated, and a source says with this degree of certainty, or a higher one, that it is so
     * or, of a degree of denial, that it is not}
     *
     * <p>The editor, where nothing is cited, is certain that it is so. A speaker's word alone does not count.
     */
    default boolean holds(Factuality degree) {
        return rank() != Rank.DEPRECATED
                && (evidence().isEmpty()
                        ? Factuality.CERTAIN.isAtLeast(degree)
                        : evidence().stream()
                                .anyMatch(citation -> citation.via().isEmpty()
                                        && citation.factuality().isAtLeast(degree)));
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

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return a link with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a text is blank
         */
        @Override
        public Link build() {
            Link built = super.build();
            Refusals.none().entry(built.title(), built.note(), built.open()).end(Link.class);
            return built;
        }
    }
}
