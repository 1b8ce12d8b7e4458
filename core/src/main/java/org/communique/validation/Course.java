package org.communique.validation;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
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
final class Course {

    private static final Set<Role> RECEIVING = Set.of(Role.RECIPIENT, Role.BENEFICIARY);

    private Optional<PledgeStep> whole = Optional.empty();
    private Map<String, PledgeStep> parts = new HashMap<>();

    /** {@return the step that this one follows, if one is certain} */
    Optional<PledgeStep> before(PledgeStep step) {
        Optional<String> key = step.contribution();
        if (key.isEmpty() && !parts.isEmpty()) {
            return Optional.empty();
        }
        return key.map(parts::get).or(() -> whole).filter(last -> !areOfOthers(last, step));
    }

    /** Goes on with a step. */
    void make(PledgeStep step) {
        if (step.contribution().isPresent()) {
            parts.put(step.contribution().get(), step);
        } else {
            parts = new HashMap<>();
            whole = Optional.of(step);
        }
    }

    /** Whether both steps say who moves, and nobody moves in both. */
    private static boolean areOfOthers(PledgeStep one, PledgeStep other) {
        Set<ActorId> movers = movers(one);
        Set<ActorId> others = movers(other);
        return !movers.isEmpty() && !others.isEmpty() && Collections.disjoint(movers, others);
    }

    private static Set<ActorId> movers(PledgeStep step) {
        return step.parties().stream()
                .filter(party -> !RECEIVING.contains(party.role()))
                .map(Participation::actor)
                .collect(toSet());
    }
}
