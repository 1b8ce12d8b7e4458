package org.communique.examples.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command runs on.
 *
 * @param screen what is printed on
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param words the words of the language that is asked for
 * @param progress what is shown while somebody waits
 */
record Console(Screen screen, InputStream in, OutputStream out, PrintWriter err, Words words, Progress progress) {

    /** Prints a text, and hands it on at once. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
