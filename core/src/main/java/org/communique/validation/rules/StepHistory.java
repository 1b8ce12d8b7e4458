package org.communique.validation.rules;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.id.ActorId;
import org.communique.pledge.PledgeStep;

/**
 * Which step each step of a pledge follows: the last about the same contribution, or about all.
 *
 * <p>A step about all follows none that is certain once contributions have gone ways of their own, and a step that others
 * make follows none: what one giver suspends another may deliver.
 */
final class StepHistory {

    private static final Set<Role> RECEIVING = Set.of(Role.RECIPIENT, Role.BENEFICIARY);

    private Optional<Made> whole = Optional.empty();
    private Map<String, Made> parts = new HashMap<>();

    /** {@return the step that this one follows, if one is certain} */
    Optional<PledgeStep> before(PledgeStep step) {
        Optional<String> key = step.contribution();
        if (key.isEmpty() && !parts.isEmpty()) {
            return Optional.empty();
        }
        Set<ActorId> movers = movers(step);
        return key.map(parts::get)
                .or(() -> whole)
                .filter(last -> !areOfOthers(last.movers(), movers))
                .map(Made::step);
    }

    /** Goes on with a step. */
    void make(PledgeStep step) {
        Made made = new Made(step, movers(step));
        if (step.contribution().isPresent()) {
            parts.put(step.contribution().get(), made);
        } else {
            parts = new HashMap<>();
            whole = Optional.of(made);
        }
    }

    /** Whether both steps say who moves, and nobody moves in both; only the others are gone through. */
    private static boolean areOfOthers(Set<ActorId> movers, Set<ActorId> others) {
        return !movers.isEmpty() && !others.isEmpty() && others.stream().noneMatch(movers::contains);
    }

    private static Set<ActorId> movers(PledgeStep step) {
        return step.parties().stream()
                .filter(party -> !RECEIVING.contains(party.role()))
                .map(Participation::actor)
                .collect(toSet());
    }

    /** A step, and who moves in it: gathered once, however many steps follow it. */
    private record Made(PledgeStep step, Set<ActorId> movers) {}
}
