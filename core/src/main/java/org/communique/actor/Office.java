package org.communique.actor;

import java.util.List;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.entry.Rank;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.internal.Summaries;
import org.immutables.value.Value;

/** A post apart from whoever holds it: "Prime Minister". A building that stands for it is one of its names. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Office extends Entry permits ImmutableOffice {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the office with this name}
     *
     * @throws IllegalArgumentException if the name is blank
     */
    static Office of(OfficeId id, String name, ActorId body) {
        return builder().id(id).addNames(Name.of(name)).body(body).build();
    }

    @Override
    OfficeId id();

    /** {@return what it is called; the first is the one to show} */
    List<Name> names();

    /** {@return the state or organization that it belongs to} */
    Optional<ActorId> body();

    /** {@return the name to show: the first one} */
    default String displayName() {
        return names().get(0).text();
    }

    @Override
    default String summary() {
        return Summaries.of(id(), displayName());
    }

    /** {@return a builder that starts from this office} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds offices; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableOffice.Builder implements Entry.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return an office with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if there is no name or a text is blank
         */
        @Override
        public Office build() {
            Office built = super.build();
            Refusals.none()
                    .entry(built.title(), built.note(), built.open())
                    .notEmpty("names", built.names())
                    .end(Office.class);
            return built;
        }
    }
}
