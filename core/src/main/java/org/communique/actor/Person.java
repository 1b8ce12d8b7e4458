package org.communique.actor;

import org.communique.entry.Rank;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.internal.CommuniqueStyle;
import org.immutables.value.Value;

/** A human being. What office they hold is a {@link Tenure}, not an attribute. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Person extends Actor permits ImmutablePerson {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the person with this name, and an id made from it}
     *
     * @throws IllegalArgumentException if the name is blank or has no letter of A to Z and no digit
     */
    static Person of(String name) {
        return builder().id(ActorId.slug(name)).addNames(Name.of(name)).build();
    }

    @Override
    ActorId id();

    @Override
    default String summary() {
        return Actor.super.summary();
    }

    @Override
    default String type() {
        return "person";
    }

    /** {@return a builder that starts from this person} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds persons; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutablePerson.Builder implements Actor.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return a person with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if there is neither name nor description, or a text is blank
         */
        @Override
        public Person build() {
            Person built = super.build();
            ActorChecks.refusals(built).end(Person.class);
            return built;
        }
    }
}
