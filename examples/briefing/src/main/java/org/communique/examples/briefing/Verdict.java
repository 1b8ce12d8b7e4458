package org.communique.examples.briefing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.examples.briefing.Finding.Grade;
import picocli.CommandLine.ExitCode;

/**
 * What the checks say of a file.
 *
 * @param file its name
 * @param findings what is wrong with it, the worst first, else in document order
 */
record Verdict(String file, List<Finding> findings) {

    private static final int HAS_ERRORS = 1;

    Verdict {
        findings =
                findings.stream().sorted(Comparator.comparing(Finding::grade)).toList();
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
    String line() {
        return file + ": " + word()
                + switch (worst()) {
                    case FATAL -> " " + findings.get(0).place();
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

    /** {@return the findings by the entries that they are about, the entry with the worst first} */
    Map<String, List<Finding>> byEntry() {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::about, LinkedHashMap::new, Collectors.toList()));
    }

    private Grade worst() {
        return findings.isEmpty() ? Grade.INFO : findings.get(0).grade();
    }

    private long count(Grade grade) {
        return findings.stream().filter(finding -> finding.grade() == grade).count();
    }
}
