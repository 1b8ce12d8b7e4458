package org.communique.pledge;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Condition;
import org.communique.entry.Entry;
import org.communique.entry.Place;
import org.communique.entry.Rank;
import org.communique.entry.Topic;
import org.communique.extension.Extensions;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/**
 * Money, goods, people or work that somebody promised, proposed or gave, as a source reports it.
 *
 * <p>What has become of it is in its {@linkplain #steps() steps}; how far it has come follows from them and is never
 * stored.
 *
 * <pre>{@code
 * Pledge ferries = Pledge.builder()
 *         .id(PledgeId.of("ferries"))
 *         .title("Ferries for Arnost")
 *         .addParties(Participation.of(norland.id(), Role.DONOR))
 *         .addContributions(Goods.of("ferry", Quantity.of(2, Unit.SHIP)))
 *         .addSteps(PledgeStep.of(Stage.PLEDGED))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Pledge extends Entry permits ImmutablePledge {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    PledgeId id();

    /** {@return who takes part and as what, in the order of the source; at least one} */
    List<Participation> parties();

    /** {@return what is promised, in the order of the source; at least one} */
    List<Contribution> contributions();

    /** {@return what must come about first} */
    List<Condition> conditions();

    /** {@return what has become of it, in the order of the source} */
    List<PledgeStep> steps();

    /** {@return the statement that makes the promise or claims that it was kept} */
    Optional<StatementId> statedIn();

    /** {@return what it is for} */
    List<Topic> purpose();

    /** {@return where it goes, in the order of the source} */
    List<Place> places();

    /** {@return the contributions that are part of no other, in order: what is counted, each thing once} */
    default List<Contribution> wholes() {
        return contributions().stream().filter(each -> each.within().isEmpty()).toList();
    }

    /** {@return the keys of the steps that others {@linkplain PledgeStep#corrects() correct}} */
    default Set<String> correctedKeys() {
        return steps().stream().flatMap(step -> step.corrects().stream()).collect(toSet());
    }

    /** {@return the parties that play {@code role}, in order} */
    default List<Participation> parties(Role role) {
        return parties().stream().filter(party -> party.role().equals(role)).toList();
    }

    @Override
    default String summary() {
        return Entry.super.summary();
    }

    /** {@return a builder that starts from this pledge} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds pledges; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutablePledge.Builder implements Entry.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return a pledge with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if there is no party or no contribution, two contributions or two steps
         *     have one key, a contribution is part of none of the others or of itself, a step corrects none of the
         *     others or itself, or a text is blank
         */
        @Override
        public Pledge build() {
            Pledge built = super.build();
            Refusals.none()
                    .entry(built.title(), built.note(), built.open())
                    .notEmpty("parties", built.parties())
                    .notEmpty("contributions", built.contributions())
                    .problem("contributions", ContributionChecks.together(built.contributions()))
                    .problem(
                            "steps",
                            KeyChains.problem(built.steps(), PledgeStep::key, "corrects", PledgeStep::corrects))
                    .end(Pledge.class);
            return built;
        }
    }
}
