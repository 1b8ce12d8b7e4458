package org.communique.actor;

import org.communique.entry.Rank;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.internal.Types;
import org.immutables.value.Value;

/** An actor of a type that this release does not know, kept with all it had. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface UnrecognizedActor extends Actor permits ImmutableUnrecognizedActor {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    ActorId id();

    /** {@return the type, as it stands in JSON} */
    @Override
    String type();

    @Override
    default String summary() {
        return Actor.super.summary();
    }

    /** {@return a builder that starts from this unrecognized actor} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds unrecognized actors; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableUnrecognizedActor.Builder implements Actor.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return an unrecognized actor with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a text is blank, or the type is malformed or has an interface of its own
         */
        @Override
        public UnrecognizedActor build() {
            UnrecognizedActor built = super.build();
            Refusals.none()
                    .entry(built.title(), built.note(), built.open())
                    .text("description", built.description())
                    .unrecognized(built.type(), Types.ACTORS)
                    .end(UnrecognizedActor.class);
            return built;
        }
    }
}
