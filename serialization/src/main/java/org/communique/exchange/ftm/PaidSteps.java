package org.communique.exchange.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;

/** The steps of a pledge at which money was paid, each of which is a payment; what is only promised is none. */
final class PaidSteps {

    private static final Set<Role> PAYERS = Set.of(Role.DONOR, Role.FUNDER);

    /** What a payment can be without. */
    private static final Set<String> MINOR = Set.of("amount", "when", "note");

    private final Pledge pledge;
    private final Value json;
    private final Known known;

    PaidSteps(Pledge pledge, Value json, Known known) {
        this.pledge = pledge;
        this.json = json;
        this.known = known;
    }

    List<FtmEntity> records() {
        List<FtmEntity> records = new ArrayList<>();
        for (int i = 0; i < pledge.steps().size(); i++) {
            Value own = json.get("steps").items().get(i);
            PledgeStep step = certain(pledge.steps().get(i), own);
            Optional<String> doubt = doubt(step);
            if (doubt.isPresent()) {
                own.lost(Reason.NOT_FACT, doubt.get());
            } else {
                payment(step, own, i).ifPresent(records::add);
            }
        }
        if (records.isEmpty()) {
            json.lost(Reason.NOT_FACT, "no money of it was paid for certain");
        }
        return records;
    }

    /** {@return a step without an amount and a time that nobody is certain of} */
    private static PledgeStep certain(PledgeStep step, Value own) {
        Set<String> hedged = Certain.hedged(step);
        hedged.forEach(name -> own.get(name).lost(Reason.NOT_FACT, Common.HEDGED));
        PledgeStep.Builder certain = step.toBuilder();
        if (hedged.contains("amount")) {
            certain.amount(Optional.empty());
        }
        if (hedged.contains("when")) {
            certain.when(Optional.empty());
        }
        return certain.build();
    }

    /** {@return why a step is no payment} */
    private Optional<String> doubt(PledgeStep step) {
        if (!step.stage().equals(Stage.DISBURSED)) {
            return Optional.of("money that is " + step.stage() + " is not paid");
        } else if (!MINOR.containsAll(Certain.hedged(step))
                || !Facts.isCertain(step.evidence().isEmpty() ? pledge.evidence() : step.evidence())) {
            return Optional.of(Common.HEDGED);
        } else if (step.corrects().isPresent()
                || step.key().filter(pledge.correctedKeys()::contains).isPresent()
                || step.counts() != StepCounts.ADDITIONAL) {
            return Optional.of("it is told anew, or in sum");
        }
        return isMoney(step) ? Optional.empty() : Optional.of("it is no money");
    }

    private boolean isMoney(PledgeStep step) {
        return pledge.contributions().stream()
                .filter(each ->
                        step.contribution().isEmpty() || step.contribution().equals(each.key()))
                .allMatch(each -> each instanceof Funding && !isHedged(each));
    }

    private static boolean isHedged(Contribution contribution) {
        return contribution.isHedged();
    }

    private Optional<FtmEntity> payment(PledgeStep step, Value own, int index) {
        FtmWriter out = new FtmWriter(json, known);
        out.begin(pledge.id(), FtmSchema.PAYMENT);
        boolean isOwn = !step.parties().isEmpty();
        List<Participation> parties = isOwn ? step.parties() : pledge.parties();
        List<Value> items = (isOwn ? own : json).get("parties").items();
        boolean isJoined = false;
        for (int i = 0; i < parties.size(); i++) {
            isJoined |= party(parties.get(i), items.get(i), out);
        }
        if (!isJoined) {
            own.lost(Reason.UNRESOLVED, "expected who paid or who was paid to be exported");
            return Optional.empty();
        }
        own.get("stage").carried();
        Payments.write(step, out, own);
        FtmEntity entity = out.entity();
        boolean isAlone = FtmIds.key(pledge.id()).isPresent() && pledge.steps().size() == 1;
        return Optional.of(
                isAlone
                        ? entity
                        : entity.as(known.free(entity.id() + '.' + (index + 1)), entity.schema(), entity.members()));
    }

    private boolean party(Participation party, Value own, FtmWriter out) {
        boolean isPayer = PAYERS.contains(party.role());
        if (!isPayer && !party.role().equals(Role.RECIPIENT)) {
            return false;
        } else if (!Facts.isCertain(party)) {
            own.lost(Reason.NOT_FACT, Common.HEDGED);
            return false;
        } else if (!known.is(party.actor(), FtmSchema.LEGAL_ENTITY)) {
            own.lost(Reason.UNRESOLVED, FtmExport.EXPECTED);
            return false;
        }
        out.refer(isPayer ? Payments.PAYER : Payments.BENEFICIARY, party.actor(), own.get("actor"));
        if (!party.role().equals(Role.FUNDER)) {
            own.get("role").carried();
        }
        return true;
    }
}
