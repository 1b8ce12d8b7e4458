package org.communique.validation.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.id.ActorId;
import org.communique.pledge.PledgeStep;
import org.jspecify.annotations.Nullable;

/**
 * Which step each step of a pledge follows: the last about the same contribution, or about all.
 *
 * <p>A step about all follows none that is certain once contributions have gone ways of their own, and a step that others
 * make follows none: what one giver suspends another may deliver.
 */
final class StepHistory {

    private static final Set<Role> RECEIVING = Set.of(Role.RECIPIENT, Role.BENEFICIARY);

    private @Nullable Made whole;
    private Map<String, Made> parts = new HashMap<>();

    /** {@return the step that this one follows, if one is certain} */
    Optional<PledgeStep> before(PledgeStep step) {
        Optional<String> key = step.contribution();
        if (key.isEmpty() && !parts.isEmpty()) {
            return Optional.empty();
        }
        Made part = key.isEmpty() ? null : parts.get(key.get());
        Made last = part == null ? whole : part;
        return last == null || areOfOthers(last.movers(), movers(step)) ? Optional.empty() : Optional.of(last.step());
    }

    /** Goes on with a step. */
    void make(PledgeStep step) {
        Made made = new Made(step, movers(step));
        if (step.contribution().isPresent()) {
            parts.put(step.contribution().get(), made);
        } else {
            parts = new HashMap<>();
            whole = made;
        }
    }

    /** Whether both steps say who moves, and nobody moves in both; only the others are gone through. */
    private static boolean areOfOthers(Set<ActorId> movers, Set<ActorId> others) {
        return !movers.isEmpty() && !others.isEmpty() && Collections.disjoint(movers, others);
    }

    private static Set<ActorId> movers(PledgeStep step) {
        Set<ActorId> movers = new HashSet<>();
        for (Participation party : step.parties()) {
            if (!RECEIVING.contains(party.role())) {
                movers.add(party.actor());
            }
        }
        return movers;
    }

    /** A step, and who moves in it: gathered once, however many steps follow it. */
    private record Made(PledgeStep step, Set<ActorId> movers) {}
}
