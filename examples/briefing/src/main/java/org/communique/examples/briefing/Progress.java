package org.communique.examples.briefing;

import java.io.File;
import java.io.PrintWriter;

/** Says on a terminal which of many files is worked on. */
final class Progress {

    private final PrintWriter err;
    private final Words words;
    private final boolean shown;
    private final int total;

    Progress(Console console, int total) {
        this.err = console.err();
        this.words = console.words();
        this.shown = console.screen().terminal() && total > 1;
        this.total = total;
    }

    void show(int number, String file) {
        if (shown) {
            err.print(Layout.plain(words.say("validate.progress", number, total, new File(file).getName())));
            err.flush();
        }
    }

    /** Takes away what is shown. */
    void clear() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
