package org.communique.examples.briefing;

import java.io.IOException;

/** Another form that dossiers are exported to. */
interface ExportTarget {

    /** {@return what it is called behind {@code --to}} */
    String name();

    /** {@return what was made of the entries, once it is where it is to go} */
    ExportAnswer write(ExportInput input, OutOption out, Console console) throws IOException;

    /**
     * What an export has made.
     *
     * @param isComplete whether no entry was refused
     * @param text what has become of every value, for people
     * @param json the same as JSON
     */
    record ExportAnswer(boolean isComplete, String text, String json) {}
}
