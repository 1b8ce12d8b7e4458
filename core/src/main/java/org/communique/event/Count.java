package org.communique.event;

import org.communique.amount.Quantity;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.immutables.value.Value;

/** How many people or things of a kind an event concerned, or how far or long it went. */
@Value.Immutable
@CommuniqueStyle
public sealed interface Count extends Evidenced, Extensible permits ImmutableCount {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return so many of this kind} */
    static Count of(CountKind kind, Quantity quantity) {
        return builder().kind(kind).quantity(quantity).build();
    }

    /** {@return what is counted} */
    CountKind kind();

    /** {@return how many} */
    Quantity quantity();

    /** {@return a builder that starts from this count} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds counts; not thread-safe. */
    final class Builder extends ImmutableCount.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a count with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         */
        @Override
        public Count build() {
            return super.build();
        }
    }
}
