package org.communique.event;

import java.util.Optional;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/** A time at which it became known that an event was planned, postponed, under way, over. */
@Value.Immutable
@CommuniqueStyle
public sealed interface ModalityChange extends Evidenced, Extensible permits ImmutableModalityChange {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a change to this modality} */
    static ModalityChange of(Modality modality) {
        return builder().modality(modality).build();
    }

    /** {@return what it became} */
    Modality modality();

    /** {@return when it became so} */
    Optional<TimeExpression> when();

    /**
     * {@return where the time of this change lies, seen from the day of its source: it is past, or may be to come where
     * no source is certain of it}
     */
    default Tense tense() {
        return isHedged() ? Tense.EITHER : Tense.PAST;
    }

    /** {@return a builder that starts from this modality change} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds modality changes; not thread-safe. */
    final class Builder extends ImmutableModalityChange.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a modality change with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         */
        @Override
        public ModalityChange build() {
            return super.build();
        }
    }
}
