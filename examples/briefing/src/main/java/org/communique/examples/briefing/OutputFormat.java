package org.communique.examples.briefing;

import java.util.Locale;

/** In what form an answer is printed. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** For programs: a document. */
    JSON,
    /** For programs: an entry a line. */
    NDJSON,
    /** For spreadsheets. */
    CSV,
    /** For a ticket or a page. */
    MARKDOWN;

    /** {@return the name in lower case, as it is given on the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
