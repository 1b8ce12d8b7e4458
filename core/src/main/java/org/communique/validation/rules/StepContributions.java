package org.communique.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.pledge.Contribution;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;

/** Which contribution of a pledge its steps are of. */
final class StepContributions {

    private final Map<String, Contribution> byKey = new HashMap<>();
    private final Optional<Contribution> only;

    StepContributions(Pledge pledge) {
        List<Contribution> all = pledge.contributions();
        for (Contribution each : all) {
            if (each.key().isPresent()) {
                byKey.put(each.key().get(), each);
            }
        }
        List<Contribution> wholes = pledge.wholes();
        boolean single = wholes.size() == 1 && !pledge.open().contains("contributions");
        only = single ? Optional.of(wholes.get(0)) : Optional.empty();
    }

    /** {@return the contribution that a step names or, as there is no other, means; absent where nobody knows} */
    Optional<Contribution> moved(PledgeStep step) {
        return step.contribution().isPresent()
                ? Optional.ofNullable(byKey.get(step.contribution().get()))
                : only;
    }
}
