package org.communique.statement;

import java.util.Optional;
import java.util.OptionalInt;
import org.communique.entry.Topic;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/** What somebody is for or against, and how much. */
@Value.Immutable
@CommuniqueStyle
public sealed interface Stance extends Evidenced, Extensible permits ImmutableStance {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a stance on {@code target}} */
    static Stance of(Topic target, Polarity polarity) {
        return builder().target(target).polarity(polarity).build();
    }

    /** {@return what it is for or against} */
    Topic target();

    /** {@return on which side it is} */
    Polarity polarity();

    /** {@return how strongly it is held} */
    Optional<Strength> strength();

    /** {@return its place among the holder's concerns, 1 for the first} */
    OptionalInt priority();

    /** {@return whose it is, where that is not the holder of the statement} */
    Optional<ActorId> holder();

    /** {@return a builder that starts from this stance} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds stances; not thread-safe. */
    final class Builder extends ImmutableStance.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a stance with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the priority is less than 1
         */
        @Override
        public Stance build() {
            Stance built = super.build();
            Refusals.none()
                    .that(built.priority().orElse(1) >= 1, "priority", "expected 1 or more")
                    .end(Stance.class);
            return built;
        }
    }
}
