package org.communique.examples.briefing;

import java.io.File;
import java.io.PrintWriter;

/** Says on a terminal which of many files is worked on. */
final class Progress {

    private final PrintWriter err;
    private final boolean shown;
    private final int total;

    Progress(PrintWriter err, Screen screen, int total) {
        this.err = err;
        this.shown = screen.terminal() && total > 1;
        this.total = total;
    }

    void show(int number, String file) {
        if (shown) {
            err.print(Layout.plain(number + " of " + total + ": " + new File(file).getName()));
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
