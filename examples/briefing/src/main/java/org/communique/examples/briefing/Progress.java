package org.communique.examples.briefing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Says on a terminal what is worked on: which of many files, and that something is, where it takes over a second. It is
 * taken away before anything else is printed. Thread-safe.
 */
final class Progress {

    private static final long PATIENCE = 1000;

    private final PrintWriter err;
    private final boolean terminal;
    private boolean shown;

    /** Takes standard error, and whether somebody looks on. */
    Progress(OutputStream err, boolean terminal) {
        this.err = new PrintWriter(err, false, StandardCharsets.UTF_8);
        this.terminal = terminal;
    }

    /** Shows in a second that something is worked on, if nothing is shown by then and the timer runs. */
    Timer watch(String words) {
        Timer timer = new Timer(true);
        if (terminal) {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            overdue(words);
                        }
                    },
                    PATIENCE);
        }
        return timer;
    }

    /** Shows that something is worked on, unless something is shown. */
    synchronized void overdue(String words) {
        if (!shown) {
            show(words);
        }
    }

    /** Shows what is worked on. */
    synchronized void show(String words) {
        if (terminal) {
            err.print(Layout.plain(words));
            err.flush();
            shown = true;
        }
    }

    /** Takes away what is shown. */
    synchronized void clear() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
            shown = false;
        }
    }

    /** {@return a stream before which what is shown is taken away} */
    OutputStream before(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) throws IOException {
                clear();
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                clear();
                out.write(bytes, offset, length);
            }
        };
    }
}
