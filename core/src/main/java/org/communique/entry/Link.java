package org.communique.entry;

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
