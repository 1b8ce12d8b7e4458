package org.communique.examples.briefing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import org.communique.dossier.Dossier;
import org.communique.validation.Report;
import org.communique.validation.Severity;
import org.communique.validation.Validator;
import org.communique.validation.Violation;

/** What the standard rules find wrong with the dossier, in a few lines. */
final class FindingsSection implements Section {

    private final Dossier dossier;

    FindingsSection(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void print(Page page) {
        if (dossier.entries().findAny().isEmpty()) {
            return;
        }
        Report report = Validator.standard().validate(dossier);
        page.heading("WHAT THE CHECKS SAY (validate SAYS IT IN FULL)");
        print(page, report, Severity.ERROR, "error");
        print(page, report, Severity.WARNING, "warning");
        print(page, report, Severity.INFO, "note");
    }

    /** "6 notes: time.unresolved (4), evidence.none (2)". */
    private static void print(Page page, Report report, Severity severity, String name) {
        String codes = report.violations(severity).stream()
                .collect(groupingBy(Violation::code, LinkedHashMap::new, counting()))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + " (" + each.getValue() + ")")
                .collect(joining(", "));
        int count = report.violations(severity).size();
        String all = count + " " + name + (count == 1 ? ": " : "s: ") + codes + ".";
        page.item(0, Phrase.plain("– " + (count == 0 ? "No " + name + "s." : all)));
    }
}
