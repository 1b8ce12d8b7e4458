package org.communique.exchange.table;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What types and attributes are called in SQL. */
final class SqlNames {

    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final Map<String, String> TABLES = Map.of(
            "Count", "event_count",
            "DiplomaticEvent", "event",
            "PledgeStep", "step",
            "TextSelector", "selector",
            "UnrecognizedEntry", "entry");

    /** What cannot be the name of a column without quotation marks in PostgreSQL or DuckDB. */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "analyse",
            "analyze",
            "and",
            "any",
            "array",
            "as",
            "asc",
            "asymmetric",
            "both",
            "case",
            "cast",
            "check",
            "collate",
            "column",
            "constraint",
            "create",
            "default",
            "deferrable",
            "desc",
            "describe",
            "distinct",
            "do",
            "else",
            "end",
            "except",
            "false",
            "fetch",
            "for",
            "foreign",
            "from",
            "grant",
            "group",
            "having",
            "in",
            "initially",
            "intersect",
            "into",
            "lambda",
            "lateral",
            "leading",
            "limit",
            "not",
            "null",
            "offset",
            "on",
            "only",
            "or",
            "order",
            "pivot",
            "placing",
            "primary",
            "qualify",
            "references",
            "returning",
            "select",
            "show",
            "some",
            "summarize",
            "symmetric",
            "table",
            "then",
            "to",
            "trailing",
            "true",
            "union",
            "unique",
            "unpivot",
            "user",
            "using",
            "variadic",
            "when",
            "where",
            "window",
            "with");

    private SqlNames() {}

    /** {@return a name of Java in small letters, with a line between its words} */
    static String of(String name) {
        return WORD_BEGINS.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** {@return the table of a type} */
    static String table(String type) {
        return TABLES.getOrDefault(type, of(type));
    }

    /** {@return the table of the elements of a list} */
    static String singular(String list) {
        String name = of(list);
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - "ies".length()) + 'y';
        }
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** {@return whether SQL takes the name for something else} */
    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /** {@return a name as SQL takes it whatever it is} */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** {@return a text as SQL has it} */
    static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
