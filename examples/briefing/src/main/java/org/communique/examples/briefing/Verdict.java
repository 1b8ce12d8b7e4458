package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.examples.briefing.Finding.Grade;
import org.communique.validation.TextCheck;
import picocli.CommandLine.ExitCode;

/**
 * What the checks say of a file.
 *
 * @param file its name
 * @param findings what is wrong with it, the worst first and what follows from it, else in document order
 * @param checks how much was held against the texts of sources; none of a file that cannot be read
 */
record Verdict(String file, List<Finding> findings, List<TextCheck> checks) {

    private static final int HAS_ERRORS = 1;

    Verdict {
        findings = ordered(findings);
    }

    /** What follows from something comes behind it, and counts for its place among the others. */
    private static List<Finding> ordered(List<Finding> findings) {
        Map<String, List<Finding>> following = findings.stream()
                .sorted(Comparator.comparing(Finding::grade))
                .collect(Collectors.groupingBy(Finding::cause, LinkedHashMap::new, Collectors.toList()));
        List<List<Finding>> groups = new ArrayList<>();
        for (Finding cause : following.getOrDefault("", List.of())) {
            List<Finding> group = new ArrayList<>(List.of(cause));
            group.addAll(cause.pointer().isEmpty() ? List.of() : following.getOrDefault(cause.pointer(), List.of()));
            following.replace(cause.pointer(), List.of());
            groups.add(group);
        }
        following.remove("");
        groups.addAll(following.values());
        return groups.stream()
                .sorted(Comparator.comparing(Verdict::worst))
                .flatMap(List::stream)
                .toList();
    }

    /** {@return {@code ok}, {@code warnings}, {@code errors} or {@code unreadable}; infos alone are ok} */
    String word() {
        return switch (worst()) {
            case FATAL -> "unreadable";
            case ERROR -> "errors";
            case WARNING -> "warnings";
            case INFO -> "ok";
        };
    }

    /** {@return the word, and how many there are, or what ended the reading} */
    String line(Words words) {
        return file + ": " + words.say("validate.verdict." + word())
                + switch (worst()) {
                    case FATAL -> " " + findings.get(0).place(words);
                    case ERROR, WARNING -> " " + count(worst());
                    case INFO -> "";
                };
    }

    /** {@return the exit status that the file deserves} */
    int status() {
        return switch (worst()) {
            case FATAL -> ExitCode.USAGE;
            case ERROR -> HAS_ERRORS;
            case WARNING, INFO -> ExitCode.OK;
        };
    }

    /**
     * {@return the findings by the entries that they are about, what follows from something else by that of their cause; the
     * entry with the worst first}
     */
    Map<String, List<Finding>> byEntry() {
        Map<String, List<Finding>> byEntry = new LinkedHashMap<>();
        String about = "";
        for (Finding finding : findings) {
            about = finding.cause().isEmpty() ? finding.about() : about;
            byEntry.computeIfAbsent(about, absent -> new ArrayList<>()).add(finding);
        }
        return byEntry;
    }

    private Grade worst() {
        return worst(findings);
    }

    private static Grade worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::grade)
                .min(Comparator.naturalOrder())
                .orElse(Grade.INFO);
    }

    private long count(Grade grade) {
        return findings.stream().filter(finding -> finding.grade() == grade).count();
    }
}
