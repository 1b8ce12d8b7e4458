package org.communique.examples.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/** What came of a command that ran in this process. */
record Run(int status, String out, String err) {

    /** Where nothing comes in and nothing goes out. */
    static final Console CONSOLE = new Console(
            Screen.PLAIN,
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(OutputStream.nullOutputStream(), true, UTF_8),
            Words.ENGLISH,
            new Progress(OutputStream.nullOutputStream(), false));

    static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err, args);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** The output as one line, so that a test need not know where it is wrapped. */
    String flat() {
        return out.replaceAll("\\s+", " ");
    }
}
