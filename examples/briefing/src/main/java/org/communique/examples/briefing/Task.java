package org.communique.examples.briefing;

import java.util.List;
import java.util.Locale;

/** What somebody wants to do, and the commands that do it, in the order of the help. */
enum Task {
    /** To make a dossier. */
    WRITE("source locate dates codes import"),
    /** To find what is wrong or missing. */
    CHECK("validate coverage"),
    /** To know what a dossier says. */
    ANSWER("briefing page ledger timeline positions"),
    /** To bring versions together. */
    COMPARE("diff merge unify"),
    /** To hand it on. */
    CONVERT("lines collect canonical digest export schema completion");

    private final String commands;

    Task(String commands) {
        this.commands = commands;
    }

    /** {@return the names of the commands} */
    List<String> commands() {
        return List.of(commands.split(" ", -1));
    }

    /** {@return the key of its words} */
    String key() {
        return "task." + name().toLowerCase(Locale.ROOT);
    }
}
