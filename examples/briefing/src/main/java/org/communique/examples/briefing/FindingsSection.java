package org.communique.examples.briefing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Locale;
import org.communique.dossier.Dossier;
import org.communique.validation.Report;
import org.communique.validation.Severity;
import org.communique.validation.Validator;
import org.communique.validation.Violation;

/** What the standard rules find wrong with the dossier, in a few lines. */
final class FindingsSection implements Section {

    private final Dossier dossier;
    private final Words words;

    FindingsSection(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
    }

    @Override
    public void print(Page page) {
        if (dossier.entries().findAny().isEmpty()) {
            return;
        }
        Report report = Validator.standard().validate(dossier);
        page.part(words.say("briefing.heading.findings"));
        print(page, report, Severity.ERROR);
        print(page, report, Severity.WARNING);
        print(page, report, Severity.INFO);
    }

    /** "6 notes: time.unresolved (4), evidence.none (2)". */
    private void print(Page page, Report report, Severity severity) {
        String codes = report.violations(severity).stream()
                .collect(groupingBy(Violation::code, LinkedHashMap::new, counting()))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + " (" + each.getValue() + ")")
                .collect(joining(", "));
        int count = report.violations(severity).size();
        String key = "findings." + severity.name().toLowerCase(Locale.ROOT);
        page.item(0, Phrase.plain("– " + (count == 0 ? words.say(key + ".none") : words.count(key, count, codes))));
    }
}
