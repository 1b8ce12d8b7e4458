package org.communique.actor;

import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.entry.Rank;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.MembershipId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/** An actor's time as a part of a body: a state in an alliance, a person in a party. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Membership extends Entry permits ImmutableMembership {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the membership of {@code member} in {@code body}} */
    static Membership of(MembershipId id, ActorId member, ActorId body) {
        return builder()
                .id(id)
                .member(member)
                .body(body)
                .status(MembershipStatus.MEMBER)
                .build();
    }

    @Override
    MembershipId id();

    /** {@return who belongs to the body} */
    ActorId member();

    /** {@return the body that is belonged to} */
    ActorId body();

    /** {@return as what, in the editor's words} */
    Optional<String> role();

    /** {@return for whom the member belongs to it, as an envoy in a council for a state} */
    Optional<ActorId> onBehalfOf();

    /** {@return from when to when; absent where the source does not say} */
    Optional<TimeExpression> period();

    /** {@return how the member stands to the body} */
    Optional<MembershipStatus> status();

    @Override
    default String summary() {
        return Entry.super.summary();
    }

    /** {@return a builder that starts from this membership} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds memberships; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableMembership.Builder implements Entry.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return a membership with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a text is blank
         */
        @Override
        public Membership build() {
            Membership built = super.build();
            Refusals.none()
                    .entry(built.title(), built.note(), built.open())
                    .text("role", built.role())
                    .end(Membership.class);
            return built;
        }
    }
}
