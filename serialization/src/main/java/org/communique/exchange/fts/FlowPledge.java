package org.communique.exchange.fts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Actor;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.MoneyAmount;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.evidence.Citation;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordDates;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Instrument;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** A flow that becomes a pledge: what JSON and CSV have in common. Not thread-safe. */
final class FlowPledge {

    private final Value flow;
    private final RecordKey key;
    private final EntryOutput out;
    private final Kept kept = Kept.of(FtsIds.SYSTEM);
    private final Pledge.Builder pledge = Pledge.builder();
    private final Funding.Builder funding = Funding.builder();
    private final List<Participation> parties = new ArrayList<>();
    private final Set<String> partyKeys = new HashSet<>();
    private final List<StatementId> reports = new ArrayList<>();

    FlowPledge(Value flow, RecordKey key, EntryOutput out) {
        this.flow = flow;
        this.key = key;
        this.out = out;
    }

    Value flow() {
        return flow;
    }

    RecordKey key() {
        return key;
    }

    /** Keeps a value under a name, which may be that of another too. */
    void keep(String name, Value value) {
        kept.keepAlso(name, value);
    }

    /** Takes a party, with the entry of the actor. */
    void party(Actor actor, Role role) {
        out.shared(actor);
        party(actor.id(), role);
    }

    private void party(ActorId actor, Role role) {
        if (partyKeys.add(role.code() + ' ' + actor.local())) {
            parties.add(Participation.of(actor, role));
        }
    }

    /** Classifies the flow by the text of a member. */
    void classify(String member, String scheme) {
        classify(FtsCodes.scheme(scheme), flow.get(member), Value.absent());
    }

    /** Classifies the flow by a code. */
    void classify(ClassificationScheme scheme, String code) {
        pledge.addClassifications(Classification.of(scheme, code));
    }

    /** Classifies the flow by a code, with what it means. */
    void classify(ClassificationScheme scheme, Value code, Value label) {
        if (code.text().isPresent()) {
            pledge.addClassifications(Classification.builder()
                    .scheme(scheme)
                    .code(code.carried().orElseThrow())
                    .label(label.carried())
                    .build());
        } else if (label.text().isPresent()) {
            pledge.addClassifications(Classification.of(scheme, label.carried().orElseThrow()));
        }
    }

    /** Takes a report, on whose word the flow rests. */
    void report(StatementId report) {
        reports.add(report);
    }

    /** Takes for which time the money is. */
    void period(String edtf) {
        funding.period(TimeExpression.of(Edtf.parse(edtf)));
    }

    /** Takes that there are more parties than the flow names, and which value says so. */
    void openParties(Value saying) {
        saying.carried();
        pledge.addOpen("parties");
    }

    /** Takes whether the money is new, and which value says so. */
    void newMoney(Value saying, Ternary isNew) {
        saying.carried();
        funding.newMoney(isNew);
    }

    /** Hands on the pledge, with all that flows of both forms tell. What nothing was made of is kept. */
    void end() {
        common();
        Optional<MoneyAmount> amount = FlowAmount.of(flow);
        boolean isReturn = flow.get("amountUSD")
                .text()
                .filter(text -> text.startsWith("-"))
                .isPresent();
        if (!isReturn) {
            amount.ifPresent(funding::amount);
        }
        step(amount, isReturn).ifPresent(pledge::addSteps);
        contributionType();
        flow.names().forEach(member -> kept.keepRest(member, flow.get(member)));
        pledge.id(FtsIds.flow(key.key()))
                .addAllParties(parties)
                .addContributions(funding.build())
                .addAllEvidence(evidence())
                .extensions(kept.extensions());
        out.shared(FtsIds.DATA_SET);
        if (amount.filter(each -> !each.equivalents().isEmpty()).isPresent()) {
            out.shared(FtsIds.SERVICE);
        }
        out.own(pledge.build());
    }

    private void common() {
        flow.get("id").carried();
        pledge.addIdentifiers(Identifier.of(IdentifierScheme.FTS_FLOW, key.key()));
        flow.get("refCode")
                .carried()
                .ifPresent(code -> pledge.addIdentifiers(Identifier.of(FtsIds.DONOR_REFERENCE, code)));
        flow.get("description").carried().ifPresent(pledge::title);
        RecordDates.instant(flow.get("updatedAt")).ifPresent(instant -> {
            flow.get("updatedAt").carried();
            pledge.recorded(instant);
        });
        classify("flowType", "flow-type");
        classify("method", "method");
    }

    /** The word of whoever reported it; that of the service where nobody did. */
    private List<Citation> evidence() {
        Citation record = FtsIds.record(key.key());
        return reports.isEmpty()
                ? List.of(record)
                : reports.stream().map(record::via).toList();
    }

    /** A minus is money that comes back. */
    private Optional<PledgeStep> step(Optional<MoneyAmount> amount, boolean isReturn) {
        Value status = flow.get("status");
        Optional<Edtf> date = RecordDates.date(flow.get("date"));
        if (status.text().isEmpty()) {
            return Optional.empty();
        }
        date.ifPresent(day -> flow.get("date").carried());
        return Optional.of(PledgeStep.builder()
                .stage(isReturn ? Stage.RETURNED : stage(status))
                .when(date.map(TimeExpression::of))
                .amount(amount)
                .addClassifications(
                        Classification.of(FtsCodes.STATUS, status.carried().orElseThrow()))
                .build());
    }

    private static Stage stage(Value status) {
        return FtsCodes.stage(status.text().orElseThrow()).orElseGet(() -> {
            status.remark(Reason.UNKNOWN_CODE, "expected pledge, commitment or paid");
            return Stage.of(FtsIds.SYSTEM + ":unknown");
        });
    }

    private void contributionType() {
        Value type = flow.get("contributionType");
        if (type.text().filter(FtsCodes.IN_KIND::equals).isPresent()) {
            funding.instrument(Instrument.IN_KIND);
        } else if (type.text().filter(text -> !text.equals(FtsCodes.FINANCIAL)).isPresent()) {
            type.remark(Reason.UNKNOWN_CODE, "expected financial or in kind");
        }
        classify("contributionType", "contribution-type");
    }

    /** Refers to the flow that this one is handed down from. */
    void parent(String parent) {
        out.refer(FtsFormat.parent(key.key(), parent));
    }
}
