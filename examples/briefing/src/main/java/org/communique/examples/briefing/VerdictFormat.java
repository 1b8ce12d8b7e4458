package org.communique.examples.briefing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.validation.TextCheck;

/** How verdicts are printed. */
enum VerdictFormat {
    /** For people: a line, then what is wrong with each entry. */
    TEXT("", "", "") {
        @Override
        String of(Verdict verdict, Words words) {
            StringBuilder text = new StringBuilder(Layout.plain(verdict.line(words))).append('\n');
            verdict.byEntry().forEach((about, findings) -> {
                text.append("  ")
                        .append(about.isEmpty() ? words.say("validate.file") : about)
                        .append('\n');
                findings.forEach(finding -> text.append(finding.cause().isEmpty() ? "    " : "      ")
                        .append(Layout.plain(line(finding, words)))
                        .append('\n'));
            });
            return text.append(checks(verdict.checks(), words)).toString();
        }

        private String line(Finding finding, Words words) {
            return words.say("validate.grade." + finding.grade().word()) + " " + finding.line(words);
        }

        private String checks(List<TextCheck> checks, Words words) {
            String kinds = counted(checks).map(check -> check(check, words)).collect(Collectors.joining(", "));
            return kinds.isEmpty() ? "" : "  " + words.say("validate.held", kinds) + "\n";
        }

        private String check(TextCheck check, Words words) {
            String reasons = check.unchecked().entrySet().stream()
                    .map(reason -> reason.getValue() + " " + words.say("validate.unchecked." + word(reason.getKey())))
                    .collect(Collectors.joining(", ", " (", ")"));
            String kind = words.say("validate.kind." + word(check.kind()));
            return words.say("validate.checked", kind, check.checked(), check.checked() + check.uncheckedCount())
                    + (check.unchecked().isEmpty() ? "" : reasons);
        }
    },
    /** For programs: an array of objects. */
    JSON("[", ",\n", "]\n") {
        @Override
        String of(Verdict verdict, Words words) {
            return "{\"file\":" + quoted(verdict.file()) + ",\"verdict\":" + quoted(verdict.word()) + ",\"violations\":"
                    + array(verdict.findings()) + checks(verdict.checks()) + "}";
        }

        private String checks(List<TextCheck> checks) {
            String kinds = counted(checks).map(this::check).collect(Collectors.joining(","));
            return kinds.isEmpty() ? "" : ",\"checks\":[" + kinds + "]";
        }

        private String check(TextCheck check) {
            return "{\"kind\":\"" + word(check.kind()) + "\",\"checked\":" + check.checked() + ",\"unchecked\":"
                    + check.unchecked().entrySet().stream()
                            .map(reason -> "\"" + word(reason.getKey()) + "\":" + reason.getValue())
                            .collect(Collectors.joining(",", "{", "}}"));
        }
    };

    private final String before;
    private final String between;
    private final String after;

    VerdictFormat(String before, String between, String after) {
        this.before = before;
        this.between = between;
        this.after = after;
    }

    /** {@return what stands before all} */
    String before() {
        return before;
    }

    /** {@return what stands between two} */
    String between() {
        return between;
    }

    /** {@return what stands behind all} */
    String after() {
        return after;
    }

    abstract String of(Verdict verdict, Words words);

    /** Those of which there is anything. */
    private static Stream<TextCheck> counted(List<TextCheck> checks) {
        return checks.stream().filter(check -> check.checked() + check.uncheckedCount() > 0);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String array(List<Finding> findings) {
        return findings.stream().map(VerdictFormat::object).collect(Collectors.joining(",", "[", "]"));
    }

    private static String object(Finding finding) {
        return "{\"code\":" + quoted(finding.code())
                + ",\"severity\":" + quoted(finding.grade().word())
                + ",\"pointer\":" + quoted(finding.pointer())
                + ",\"message\":" + quoted(finding.message())
                + (finding.cause().isEmpty() ? "" : ",\"cause\":" + quoted(finding.cause()))
                + ",\"line\":" + finding.position().map(at -> "" + at.line()).orElse("null")
                + ",\"column\":"
                + finding.position().map(at -> "" + at.column()).orElse("null") + "}";
    }

    /** A name of a file or member may hold anything: half of a surrogate pair, and what does something to a terminal. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isEscaped(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isEscaped(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
