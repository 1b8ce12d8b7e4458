package org.communique.actor;

import java.util.Optional;
import org.communique.amount.Quantity;
import org.communique.entry.Rank;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.internal.CommuniqueStyle;
import org.immutables.value.Value;

/**
 * Some people, states or bodies, known by description, number or share alone: "around 20 countries", "many of them".
 */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Collective extends Actor permits ImmutableCollective {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the collective with this description, and an id made from it}
     *
     * @throws IllegalArgumentException if the description is blank or has no letter of A to Z and no digit
     */
    static Collective of(String description) {
        return builder().id(ActorId.slug(description)).description(description).build();
    }

    @Override
    ActorId id();

    /** {@return whom it is made of} */
    Optional<CollectiveKind> kind();

    /** {@return how many there are} */
    Optional<Quantity> count();

    /** {@return the whole that these are some of: another collective, or the state or body whose people they are} */
    Optional<ActorId> subsetOf();

    /** {@return how much of the whole these are} */
    Optional<Share> share();

    @Override
    default String summary() {
        return Actor.super.summary();
    }

    @Override
    default String type() {
        return "collective";
    }

    /** {@return a builder that starts from this collective} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds collectives; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableCollective.Builder implements Actor.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return a collective with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if there is neither name nor description, or a text is blank
         */
        @Override
        public Collective build() {
            Collective built = super.build();
            ActorChecks.refusals(built).end(Collective.class);
            return built;
        }
    }
}
