package org.communique.exchange.fts;

import java.io.IOException;
import java.io.InputStream;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.JsonRecords;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.RecordLimits;
import org.communique.exchange.record.RecordStream;
import org.communique.exchange.record.Value;
import org.communique.time.Ternary;

/** Flows as the interface of FTS gives them in JSON: {@code {"data":{"flows":[…]}}}. */
public final class FtsJson extends FtsFormat {

    private final FlowTotals totals = new FlowTotals();

    /** Creates the format for one import. */
    public FtsJson(MappingOptions options) {
        super(options);
    }

    @Override
    public boolean recognizes(String head) {
        boolean hasFlows = head.contains("\"flows\"");
        return head.stripLeading().startsWith("{")
                && hasFlows
                && (head.contains("\"fundingTotal\"") || head.contains("\"amountUSD\""));
    }

    @Override
    public RecordStream open(InputStream in, RecordLimits limits) throws IOException {
        return new JsonRecords(in, "flows", limits);
    }

    @Override
    public void map(Value flow, RecordKey key, EntryOutput out) {
        FlowPledge pledge = new FlowPledge(flow, key, out);
        flow.get("boundary").lost(Reason.OUT_OF_SCOPE);
        flow.get("onBoundary").lost(Reason.OUT_OF_SCOPE);
        pledge.keep(VERSION, flow.get(VERSION));
        FlowReports.take(pledge, out);
        new FlowObjects(pledge, this).take();
        flow.get("keywords").items().forEach(word -> pledge.classify(FtsCodes.scheme("keyword"), word, Value.absent()));
        flow.get("grandBargainEarmarkingType")
                .items()
                .forEach(type -> pledge.classify(FtsCodes.scheme("earmarking"), type, Value.absent()));
        newMoney(pledge);
        flow.get(PARENT).text().ifPresent(pledge::parent);
        pledge.end();
    }

    @Override
    public void imported(Value flow) {
        totals.add(flow);
    }

    private static void newMoney(FlowPledge pledge) {
        Value isNew = pledge.flow().get("newMoney");
        switch (isNew.text().orElse("")) {
            case "true" -> pledge.newMoney(isNew, Ternary.YES);
            case "false" -> pledge.newMoney(isNew, Ternary.NO);
            default -> {}
        }
    }

    /** Totals are about the query; where all its flows are there, they follow from these. */
    @Override
    public void envelope(Value envelope) {
        totals.check(envelope);
        envelope.lost(Reason.OUT_OF_SCOPE);
    }
}
