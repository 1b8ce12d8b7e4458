package org.communique.entry;

import org.communique.extension.Extensions;
import org.communique.id.UnrecognizedId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/** An entry of a kind that this release does not know, kept with all it had. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface UnrecognizedEntry extends Entry permits ImmutableUnrecognizedEntry {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    UnrecognizedId id();

    /** {@return the kind: the key of its line in JSON, and the word before the colon of its id} */
    default String kind() {
        return id().kind();
    }

    @Override
    default String summary() {
        return Entry.super.summary();
    }

    /** {@return a builder that starts from this unrecognized entry} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds unrecognized entries; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableUnrecognizedEntry.Builder implements Entry.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return an unrecognized entry with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a text is blank
         */
        @Override
        public UnrecognizedEntry build() {
            UnrecognizedEntry built = super.build();
            Refusals.none().entry(built.title(), built.note(), built.open()).end(UnrecognizedEntry.class);
            return built;
        }
    }
}
