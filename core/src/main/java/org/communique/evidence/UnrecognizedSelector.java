package org.communique.evidence;

import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.internal.Types;
import org.immutables.value.Value;

/** A selector of a type that this release does not know, kept with all it had. */
@Value.Immutable
@CommuniqueStyle
public sealed interface UnrecognizedSelector extends TextSelector permits ImmutableUnrecognizedSelector {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the type, as it stands in JSON} */
    @Override
    String type();

    /** {@return a builder that starts from this unrecognized selector} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds unrecognized selectors; not thread-safe. */
    final class Builder extends ImmutableUnrecognizedSelector.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return an unrecognized selector with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the type is malformed or has an interface of its own
         */
        @Override
        public UnrecognizedSelector build() {
            UnrecognizedSelector built = super.build();
            Refusals.none().unrecognized(built.type(), Types.SELECTORS).end(UnrecognizedSelector.class);
            return built;
        }
    }
}
