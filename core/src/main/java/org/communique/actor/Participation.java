package org.communique.actor;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.amount.Quantity;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Decimals;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/** The part that an actor plays in an event or a pledge. */
@Value.Immutable
@CommuniqueStyle
public sealed interface Participation extends Evidenced, Extensible permits ImmutableParticipation {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the participation of {@code actor} as {@code role}} */
    static Participation of(ActorId actor, Role role) {
        return builder().actor(actor).role(role).build();
    }

    /** {@return the participation of {@code actor} as {@code role}, with the words that say so} */
    static Participation of(ActorId actor, Role role, Citation evidence) {
        return builder().actor(actor).role(role).addEvidence(evidence).build();
    }

    /** {@return who takes part} */
    ActorId actor();

    /** {@return as what the actor takes part} */
    Role role();

    /** {@return for whom, as a state's officials for the state} */
    Optional<ActorId> onBehalfOf();

    /** {@return the office in which the actor takes part} */
    Optional<OfficeId> capacity();

    /** {@return how many heads a delegation has} */
    Optional<Quantity> count();

    /**
     * {@return how much of the whole falls to the actor, in hundredths from 0 to 100}
     *
     * <p>A part that only words tell, as most of them, is the {@link Collective#share() share} of a collective.
     */
    Optional<BigDecimal> percentage();

    /** {@return a builder that starts from this participation} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds participations; not thread-safe. */
    final class Builder extends ImmutableParticipation.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a participation with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the percentage is not in 0 to 100
         */
        @Override
        public Participation build() {
            Participation built = super.build();
            if (built.percentage().isEmpty()) {
                return built;
            }
            Refusals.none().percentage("percentage", built.percentage()).end(Participation.class);
            percentage(built.percentage().map(Decimals::normal));
            return super.build();
        }
    }
}
