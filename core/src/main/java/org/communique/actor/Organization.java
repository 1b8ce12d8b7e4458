package org.communique.actor;

import java.util.List;
import java.util.Optional;
import org.communique.entry.Rank;
import org.communique.entry.Topic;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.internal.CommuniqueStyle;
import org.immutables.value.Value;

/**
 * A body that acts as one: an alliance, ministry, firm, fund, party. A body without a name, such as "a security firm",
 * has a description instead; who it is can be said later by a {@code same-as} link.
 */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Organization extends Actor permits ImmutableOrganization {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the organization with this name, and an id made from it}
     *
     * @throws IllegalArgumentException if the name is blank or has no letter of A to Z and no digit
     */
    static Organization of(String name) {
        return builder().id(ActorId.slug(name)).addNames(Name.of(name)).build();
    }

    @Override
    ActorId id();

    /** {@return what kind of body it is} */
    Optional<OrganizationKind> kind();

    /** {@return the body that it is a part of} */
    Optional<ActorId> parent();

    /** {@return what it is for} */
    List<Topic> purpose();

    @Override
    default String summary() {
        return Actor.super.summary();
    }

    @Override
    default String type() {
        return "organization";
    }

    /** {@return a builder that starts from this organization} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds organizations; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableOrganization.Builder implements Actor.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return an organization with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if there is neither name nor description, or a text is blank
         */
        @Override
        public Organization build() {
            Organization built = super.build();
            ActorChecks.refusals(built).end(Organization.class);
            return built;
        }
    }
}
