package org.communique.actor;

import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.entry.Rank;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.id.TenureId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/** A person's time in an office. Somebody who held the same office twice has two tenures. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Tenure extends Entry permits ImmutableTenure {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the tenure of {@code person} as the incumbent of {@code office}} */
    static Tenure of(TenureId id, ActorId person, OfficeId office) {
        return builder()
                .id(id)
                .person(person)
                .office(office)
                .status(TenureStatus.INCUMBENT)
                .build();
    }

    @Override
    TenureId id();

    /** {@return who is in the office} */
    ActorId person();

    /** {@return the office that is held} */
    OfficeId office();

    /** {@return from when to when; absent where the source does not say} */
    Optional<TimeExpression> period();

    /** {@return how the person stands to the office} */
    Optional<TenureStatus> status();

    @Override
    default String summary() {
        return Entry.super.summary();
    }

    /** {@return a builder that starts from this tenure} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds tenures; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableTenure.Builder implements Entry.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return a tenure with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a text is blank
         */
        @Override
        public Tenure build() {
            Tenure built = super.build();
            Refusals.none().entry(built.title(), built.note(), built.open()).end(Tenure.class);
            return built;
        }
    }
}
