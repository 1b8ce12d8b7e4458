package org.communique.examples.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Codes and what they mean, as core's page of vocabularies has them.
 *
 * @param name what it is a list of: {@code event-type}
 * @param open whether other codes are allowed
 * @param uses the attributes that have such codes: {@code Link.relation}
 * @param codes the codes, in the order of the page
 */
record CodeList(String name, boolean open, List<String> uses, List<Code> codes) {

    private static final String PAGE = "vocabularies.md";
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)\n\n(Open|Closed); (.+)\\.\n\n((?:\\|.*\n)+)");
    private static final Pattern USE = Pattern.compile("`([^`]+)`");
    private static final int ROWS_OF_HEAD = 2;

    CodeList {
        uses = List.copyOf(uses);
        codes = List.copyOf(codes);
    }

    /**
     * A code.
     *
     * @param code the code
     * @param meaning what it means
     * @param elsewhere what it is in the lists of others: {@code IATI 2}
     */
    record Code(String code, String meaning, List<String> elsewhere) {

        Code {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** {@return the lists of all codes that this release knows} */
    static List<CodeList> all() {
        return SECTION.matcher(page()).results().map(CodeList::of).toList();
    }

    /** {@return whether it has a name, or is that of an attribute: {@code event-type}, {@code Link.relation}} */
    boolean isCalled(String other) {
        return name.equals(hyphenated(other)) || uses.contains(other);
    }

    /** {@return a name as it is written here: {@code event-type} for {@code EventType}} */
    static String hyphenated(String name) {
        return name.replaceFirst("^Types of ", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static String page() {
        try (InputStream page = Objects.requireNonNull(CodeList.class.getResourceAsStream(PAGE), PAGE)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CodeList of(MatchResult section) {
        List<List<String>> rows = section.group(4).lines().map(CodeList::cells).toList();
        return new CodeList(
                hyphenated(section.group(1)),
                section.group(2).equals("Open"),
                USE.matcher(section.group(3)).results().map(use -> use.group(1)).toList(),
                rows.stream()
                        .skip(ROWS_OF_HEAD)
                        .map(row -> code(row, rows.get(0)))
                        .toList());
    }

    private static Code code(List<String> row, List<String> head) {
        List<String> elsewhere = new ArrayList<>();
        for (int i = 2; i < row.size(); i++) {
            if (!row.get(i).equals("–")) {
                elsewhere.add(head.get(i) + " " + row.get(i));
            }
        }
        return new Code(row.get(0), row.get(1), elsewhere);
    }

    private static List<String> cells(String row) {
        return List.of(row.substring(2, row.length() - 2).replace("`", "").split(" \\| ", -1));
    }
}
