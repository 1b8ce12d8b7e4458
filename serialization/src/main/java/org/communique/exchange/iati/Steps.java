package org.communique.exchange.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Quantity;
import org.communique.id.ActorId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Instrument;
import org.communique.pledge.PledgeStep;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** The transactions of an activity that go one way. Not thread-safe. */
final class Steps {

    private static final String LAST = "~";

    /** By date; on one day what is promised comes before what is paid. The order of the file means nothing. */
    private static final Comparator<PledgeStep> ORDER = Comparator.comparing(Steps::date)
            .thenComparing(step -> step.stage().rank().orElse(Integer.MAX_VALUE));

    private final List<PledgeStep> steps = new ArrayList<>();
    private final Map<String, Optional<Instrument>> instruments = new TreeMap<>();

    void add(Movement movement) {
        steps.add(movement.step());
        instruments.put(movement.contribution(), movement.instrument());
    }

    private static String date(PledgeStep step) {
        return step.when().flatMap(TimeExpression::edtf).map(Edtf::text).orElse(LAST);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    List<PledgeStep> sorted() {
        return steps.stream().sorted(ORDER).toList();
    }

    /** {@return whether money of this form moves} */
    boolean has(Instrument instrument) {
        return instruments.containsValue(Optional.of(instrument));
    }

    /** {@return who moves money as this, by the transactions, each once} */
    List<Participation> movers(Role role) {
        Map<ActorId, Participation> movers = new TreeMap<>();
        for (PledgeStep step : steps) {
            step.parties().stream()
                    .filter(party -> party.role().equals(role))
                    .forEach(party -> movers.put(party.actor(), party));
        }
        return List.copyOf(movers.values());
    }

    /** {@return money, in each currency and form that moves; how much was promised nobody says but in steps} */
    List<Contribution> contributions(
            Optional<TimeExpression> period, Optional<Quantity> interest, Optional<Instrument> form) {
        if (instruments.isEmpty()) {
            return List.of(funding(period, interest, form).build());
        }
        List<Contribution> contributions = new ArrayList<>();
        instruments.forEach((key, instrument) ->
                contributions.add(funding(period, interest, instrument).key(key).build()));
        return contributions;
    }

    private static Funding.Builder funding(
            Optional<TimeExpression> period, Optional<Quantity> interest, Optional<Instrument> form) {
        return Funding.builder()
                .period(period)
                .instrument(form)
                .interest(interest.filter(each -> form.equals(Optional.of(Instrument.LOAN))));
    }
}
