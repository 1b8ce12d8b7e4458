package org.communique.actor;

import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Rank;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.internal.CommuniqueStyle;
import org.communique.term.CountryCode;
import org.immutables.value.Value;

/** A country that acts as a state. Its ISO 3166-1 alpha-2 code is an {@linkplain #identifiers() identifier}. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface State extends Actor permits ImmutableState {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the state with this code and name, and an id made from the name}
     *
     * @param code the ISO 3166-1 alpha-2 code, as in {@code GB}
     * @throws IllegalArgumentException if the code is malformed, or the name is blank or has no letter of A to Z
     */
    static State of(String code, String name) {
        return builder()
                .id(ActorId.slug(name))
                .addNames(Name.of(name))
                .addIdentifiers(Identifier.of(
                        IdentifierScheme.ISO3166_1, CountryCode.of(code).code()))
                .build();
    }

    @Override
    ActorId id();

    @Override
    default String summary() {
        return Actor.super.summary();
    }

    @Override
    default String type() {
        return "state";
    }

    /** {@return a builder that starts from this state} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds states; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableState.Builder implements Actor.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return a state with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if there is neither name nor description, or a text is blank
         */
        @Override
        public State build() {
            State built = super.build();
            ActorChecks.refusals(built).end(State.class);
            return built;
        }
    }
}
