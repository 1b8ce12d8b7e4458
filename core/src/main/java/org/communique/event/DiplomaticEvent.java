package org.communique.event;

import java.util.List;
import java.util.Optional;
import org.communique.actor.Name;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Condition;
import org.communique.entry.Entry;
import org.communique.entry.Place;
import org.communique.entry.Rank;
import org.communique.entry.Topic;
import org.communique.extension.Extensions;
import org.communique.id.EventId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * A meeting, act or state of the world: real, planned, or only supposed.
 *
 * <p>Which of these it is, is its {@linkplain #modality() modality}; there is no class for planned events.
 */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface DiplomaticEvent extends Entry permits ImmutableDiplomaticEvent {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    EventId id();

    /** {@return what the source calls it: two names of one conference; the title is the editor's} */
    List<Name> names();

    /** {@return what kind of event it is} */
    EventType type();

    /** {@return whether it is real, planned or supposed, as the source has it at the end} */
    Modality modality();

    /** {@return what it was before and became, in the order of the source; the last in time agrees with the modality} */
    List<ModalityChange> history();

    /** {@return who takes part and as what} */
    List<Participation> participations();

    /** {@return where it takes place} */
    Optional<Place> place();

    /** {@return when it takes place} */
    Optional<TimeExpression> when();

    /** {@return what is talked about} */
    List<Topic> agenda();

    /** {@return what it is for} */
    List<Topic> purpose();

    /** {@return what must come about first} */
    List<Condition> conditions();

    /** {@return how many people or things it concerned} */
    List<Count> counts();

    /** {@return the participations in {@code role}, in order} */
    default List<Participation> participations(Role role) {
        return participations().stream()
                .filter(each -> each.role().equals(role))
                .toList();
    }

    @Override
    default String summary() {
        return Entry.super.summary();
    }

    /** {@return a builder that starts from this event} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds events; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableDiplomaticEvent.Builder implements Entry.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return an event with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a text is blank
         */
        @Override
        public DiplomaticEvent build() {
            DiplomaticEvent built = super.build();
            Refusals.none().entry(built.title(), built.note(), built.open()).end(DiplomaticEvent.class);
            return built;
        }
    }
}
