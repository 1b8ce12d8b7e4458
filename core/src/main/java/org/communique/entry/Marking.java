package org.communique.entry;

import java.time.Instant;
import java.util.Optional;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/** A limit on what may be done with an entry: a licence, an embargo, a level of visibility. */
@Value.Immutable
@CommuniqueStyle
public sealed interface Marking extends Extensible permits ImmutableMarking {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what is limited} */
    MarkingKind kind();

    /** {@return the licence or level, as in {@code CC-BY-4.0} or {@code TLP:AMBER}} */
    Optional<String> value();

    /** {@return the instant from which the limit no longer holds} */
    Optional<Instant> until();

    /** {@return whether the limit holds at an instant; one that names no instant always does} */
    default boolean holdsAt(Instant instant) {
        return until().map(end -> end.isAfter(instant)).orElse(true);
    }

    /** {@return a builder that starts from this marking} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds markings; not thread-safe. */
    final class Builder extends ImmutableMarking.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a marking with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the value is blank, or there is neither value nor instant
         */
        @Override
        public Marking build() {
            Marking built = super.build();
            Refusals.none()
                    .text("value", built.value())
                    .that(
                            built.value().isPresent() || built.until().isPresent(),
                            "value",
                            "expected a value or an instant but there is neither")
                    .end(Marking.class);
            return built;
        }
    }
}
