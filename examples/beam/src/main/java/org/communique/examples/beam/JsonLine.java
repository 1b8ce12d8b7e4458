package org.communique.examples.beam;

import java.util.Locale;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;
import org.communique.id.EntryId;
import org.communique.ledger.Measure;
import org.communique.ledger.Reason;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the totals say as lines of JSON, with the names that the ledger's report has. */
final class JsonLine {

    private JsonLine() {}

    static String of(TotalKey key, Bounds bounds) {
        ObjectNode json = of(key);
        put(json, "lower", bounds.lower());
        put(json, "upper", bounds.upper());
        return json.toString();
    }

    private static ObjectNode of(TotalKey key) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("figure", FigureCode.of(key.figure()));
        ArrayNode row = json.putArray("row");
        key.row().forEach(row::add);
        Measure measure = key.measure();
        json.put("measure", measure.column().name().toLowerCase(Locale.ROOT));
        json.put(measure.isMoney() ? "currency" : "unit", measure.unit());
        measure.item().ifPresent(item -> json.put("item", item));
        return json;
    }

    private static void put(ObjectNode json, String end, Optional<Bound> bound) {
        bound.ifPresent(
                there -> json.put(end, there.value().toPlainString()).put(end + "Inclusive", there.inclusive()));
    }

    static String of(LeftOutAccount left) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("pledge", left.pledge().text()).put("contribution", left.contribution());
        json.put("reason", code(left.reason()));
        left.furthest().ifPresent(stage -> json.put("stage", stage.code()));
        return json.toString();
    }

    static String of(UncountedAccount account) {
        ObjectNode json = of(account.total());
        json.put("pledge", account.pledge().text()).put("contribution", account.contribution());
        json.put("counts", account.inclusion().name().toLowerCase(Locale.ROOT));
        json.put("reason", code(account.reason()));
        account.by().map(EntryId::text).ifPresent(by -> json.put("by", by));
        return json.toString();
    }

    private static String code(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(FaultyLine faulty) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", faulty.file()).put("at", faulty.at());
        ArrayNode faults = json.putArray("faults");
        faulty.faults().forEach(fault -> faults.add(fault.toString()));
        return json.put("line", faulty.line()).toString();
    }

    static String of(EntryFinding finding) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", finding.file()).put("entry", finding.entry()).put("code", finding.code());
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        return json.put("pointer", finding.pointer())
                .put("message", finding.message())
                .toString();
    }
}
