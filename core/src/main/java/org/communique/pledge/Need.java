package org.communique.pledge;

import java.util.List;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.entry.Place;
import org.communique.entry.Rank;
import org.communique.entry.Topic;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.NeedId;
import org.communique.id.StatementId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * Money, goods, people or work that somebody lacks, asks for or requires, as a source reports it: an appeal, a gap in a
 * budget.
 *
 * <p>It promises nothing. A pledge that goes towards it is linked to it by {@link
 * org.communique.entry.Relation#ANSWERS}.
 */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Need extends Entry permits ImmutableNeed {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    NeedId id();

    /** {@return who is in need, or for whom somebody asks} */
    ActorId holder();

    /** {@return what is needed, in the order of the source; at least one} */
    List<Contribution> contributions();

    /** {@return for which stretch of time it is needed} */
    Optional<TimeExpression> period();

    /** {@return the statement that asks for it, or says that it is needed} */
    Optional<StatementId> statedIn();

    /** {@return what it is for} */
    List<Topic> purpose();

    /** {@return where it is needed, in the order of the source} */
    List<Place> places();

    /** {@return the contributions that are part of no other, in order: what is counted, each thing once} */
    default List<Contribution> wholes() {
        return contributions().stream().filter(each -> each.within().isEmpty()).toList();
    }

    @Override
    default String summary() {
        return Entry.super.summary();
    }

    /** {@return a builder that starts from this need} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds needs; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableNeed.Builder implements Entry.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return a need with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if there is no contribution, two contributions have one key, one is part of
         *     none of the others or of itself, or a text is blank
         */
        @Override
        public Need build() {
            Need built = super.build();
            Refusals.none()
                    .entry(built.title(), built.note(), built.open())
                    .notEmpty("contributions", built.contributions())
                    .problem("contributions", ContributionChecks.together(built.contributions()))
                    .end(Need.class);
            return built;
        }
    }
}
