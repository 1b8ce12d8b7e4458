package org.communique.exchange.fts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;

/**
 * Sums of flows, held against the totals of the query that found them.
 *
 * <p>FTS counts into a total what crosses the boundary of the query by itself: a flow that goes to others too is in none, since
 * nobody knows how it is split. Not thread-safe.
 */
final class FlowTotals {

    private final Map<String, BigDecimal> sums = new HashMap<>();
    private long flows;

    /** Counts a flow in. */
    void add(Value flow) {
        flows++;
        String boundary = flow.get("boundary").text().orElse("");
        add(boundary + "/flowCount", BigDecimal.ONE);
        if (flow.get("onBoundary").text().filter("single"::equals).isPresent()) {
            String total =
                    flow.get("status").text().filter("pledge"::equals).isPresent() ? "/pledgeTotal" : "/fundingTotal";
            add(boundary + total, decimal(flow.get("amountUSD")));
        }
    }

    private void add(String total, BigDecimal amount) {
        sums.merge(total, amount, BigDecimal::add);
    }

    private static BigDecimal decimal(Value value) {
        return value.text()
                .filter(text -> text.matches("-?\\d{1,38}(\\.\\d{1,18})?"))
                .map(BigDecimal::new)
                .orElse(BigDecimal.ZERO);
    }

    /** Ticks off the totals that follow from the flows, if these are all that the query found. */
    void check(Value envelope) {
        envelope.get("status").text().filter("ok"::equals).ifPresent(ok -> envelope.get("status")
                .derived());
        Value count = envelope.get("meta").get("count");
        if (count.text().filter(Long.toString(flows)::equals).isEmpty()) {
            return;
        }
        count.derived();
        Value data = envelope.get("data");
        for (String boundary : data.names()) {
            Value totals = data.get(boundary);
            totals.names().forEach(name -> check(totals.get(name), boundary + '/' + name));
        }
    }

    private void check(Value total, String name) {
        BigDecimal sum = sums.getOrDefault(name, BigDecimal.ZERO);
        if (total.text().isEmpty()) {
            return;
        }
        if (decimal(total).compareTo(sum) == 0) {
            total.derived();
        } else {
            total.lost(Reason.CONTRADICTS, "the flows come to " + sum.toPlainString());
        }
    }
}
