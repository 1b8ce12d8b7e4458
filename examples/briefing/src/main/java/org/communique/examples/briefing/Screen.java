package org.communique.examples.briefing;

import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a briefing is printed on.
 *
 * @param width how many characters a line may have
 * @param coloured whether headings and doubts stand out
 * @param all whether parts are printed in full, however long
 * @param terminal whether somebody looks on while it is made
 */
record Screen(int width, boolean coloured, boolean all, boolean terminal) {

    /** Where no terminal says otherwise. */
    static final Screen PLAIN = new Screen(100, false, false, false);

    /** A narrower one breaks every line behind a word or two. */
    static final int NARROWEST = 20;

    private static final int LINES = 48;

    /** {@return the terminal, if standard output is one; it has colours unless {@code NO_COLOR} is set} */
    static Screen ofProcess() {
        if (!isTerminal()) {
            return PLAIN;
        }
        int columns = CommandSpec.create().usageMessage().autoWidth(true).width();
        return new Screen(Math.max(NARROWEST, columns), Help.Ansi.AUTO.enabled(), false, true);
    }

    /** JDK 17 to 21 and 25 have a console only where there is a terminal; those between always have one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return System.console() != null;
    }

    /** {@return how many lines a part may have: a screen, and more where the lines are short} */
    int lines() {
        return all ? Integer.MAX_VALUE : Math.max(LINES, LINES * PLAIN.width / width);
    }
}
