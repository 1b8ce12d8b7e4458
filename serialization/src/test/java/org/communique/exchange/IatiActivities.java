package org.communique.exchange;

import java.util.List;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.PledgeId;
import org.communique.pledge.Pledge;
import org.communique.time.TimeExpression;

/** Activities as text, and what becomes of them. */
final class IatiActivities {

    private static final String REPORTER =
            "<reporting-org ref=\"XM-1\" type=\"10\"><narrative>Ministry</narrative></reporting-org>";

    private IatiActivities() {}

    static String activity(String id, String... elements) {
        return "<iati-activity default-currency=\"EUR\"><iati-identifier>" + id + "</iati-identifier>" + REPORTER
                + String.join("", elements) + "</iati-activity>";
    }

    static String transaction(String type, String date, String value, String... elements) {
        return "<transaction><transaction-type code=\"" + type + "\"/><transaction-date iso-date=\"" + date
                + "\"/><value value-date=\"" + date + "\">" + value + "</value>" + String.join("", elements)
                + "</transaction>";
    }

    static ImportResult read(String... activities) {
        return Importers.iati().read(IatiSamples.utf8(IatiSamples.document(activities)));
    }

    static Pledge pledge(ImportResult result, String local) {
        return result.dossier().find(PledgeId.of(local)).orElseThrow();
    }

    static Pledge out(String... elements) {
        return pledge(read(activity("A", elements)), "iati.A.out");
    }

    static List<String> steps(Pledge pledge) {
        return pledge.steps().stream()
                .map(step -> step.stage().code()
                        + step.when()
                                .flatMap(TimeExpression::edtf)
                                .map(day -> " " + day.text())
                                .orElse("")
                        + step.amount()
                                .map(amount -> " " + amount.figure().toPlainString() + " "
                                        + amount.currency().getCurrencyCode())
                                .orElse(""))
                .toList();
    }

    static List<String> links(ImportResult result) {
        return result.dossier().links().stream()
                .filter(link -> !link.relation().equals(Relation.SAME_AS))
                .map(IatiActivities::link)
                .toList();
    }

    static String link(Link link) {
        return link.subject().local()
                + ' '
                + link.relation()
                + ' '
                + link.object().local();
    }

    static String kept(Entry entry) {
        return entry.extensions().get("iati:record").orElseThrow().text();
    }
}
