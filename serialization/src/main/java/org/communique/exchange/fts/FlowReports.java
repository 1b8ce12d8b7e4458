package org.communique.exchange.fts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.RecordDates;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.TimeExpression;

/** Who reported a flow, and when: statements on which the flow rests. */
final class FlowReports {

    private FlowReports() {}

    /** Hands on a statement for each report. */
    static void take(FlowPledge pledge, EntryOutput out) {
        List<Value> reports = pledge.flow().get("reportDetails").items();
        Map<String, ActorId> known = organizations(pledge.flow());
        for (int i = 0; i < reports.size(); i++) {
            Statement statement = statement(pledge, reports.get(i), i + 1, known, out);
            out.own(statement);
            pledge.report(statement.id());
        }
    }

    private static Statement statement(
            FlowPledge pledge, Value report, int number, Map<String, ActorId> known, EntryOutput out) {
        Statement.Builder statement = Statement.builder()
                .id(FtsIds.report(pledge.key().key(), number))
                .act(SpeechAct.REPORT)
                .addEvidence(FtsIds.record(pledge.key().key()));
        Kept kept = Kept.of(FtsIds.SYSTEM);
        Optional<String> organization = report.get("organization").carried();
        statement.voice(organization.isPresent() ? Voice.ATTRIBUTED : Voice.UNATTRIBUTED);
        organization.ifPresent(name -> statement.addSpeakers(speaker(name, known, out)));
        RecordDates.date(report.get("date"))
                .ifPresentOrElse(
                        date -> {
                            report.get("date").carried();
                            statement.said(TimeExpression.of(date));
                        },
                        () -> kept.keep("date", report.get("date")));
        report.names().stream()
                .filter(name -> !name.equals("organization") && !name.equals("date"))
                .forEach(name -> kept.keep(name, report.get(name)));
        kept.keep(FtsFormat.VERSION, pledge.flow().get(FtsFormat.VERSION));
        return statement.extensions(kept.extensions()).build();
    }

    /** The organizations of the flow by their names; of two of one name the first. */
    private static Map<String, ActorId> organizations(Value flow) {
        Map<String, ActorId> known = new HashMap<>();
        for (String side : List.of("sourceObjects", "destinationObjects")) {
            flow.get(side).items().stream()
                    .filter(FlowObjects::isOrganization)
                    .forEach(object -> known.putIfAbsent(
                            object.get("name").text().orElseThrow(),
                            FtsIds.organization(object.get("id").text().orElseThrow())));
        }
        return known;
    }

    /** Reports name an organization without its number: it is the one of that name in the flow, where there is one. */
    private static ActorId speaker(String name, Map<String, ActorId> known, EntryOutput out) {
        ActorId inFlow = known.get(name);
        if (inFlow != null) {
            return inFlow;
        }
        Organization named = Organization.builder()
                .id(FtsIds.organizationNamed(name))
                .addNames(Name.of(name))
                .addEvidence(FtsIds.record("Organization:" + name))
                .build();
        out.shared(named);
        return named.id();
    }
}
