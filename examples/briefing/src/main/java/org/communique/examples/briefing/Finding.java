package org.communique.examples.briefing;

import java.util.Locale;
import java.util.Optional;
import org.communique.id.EntryId;
import org.communique.json.Fault;
import org.communique.validation.Position;
import org.communique.validation.Severity;
import org.communique.validation.Violation;

/**
 * Something that is wrong with a file.
 *
 * @param grade how bad it is
 * @param about the entry that it is about; empty where it is about the whole
 * @param position where it stands in the file, if that is known
 * @param cause where that is wrong which it follows from; empty where it stands for itself
 */
record Finding(
        Grade grade,
        String code,
        String about,
        String pointer,
        Optional<Position> position,
        String message,
        String cause) {

    private static final int MOST_SHOWN = 512;

    /** How bad it is, the worst first. */
    enum Grade {
        FATAL,
        ERROR,
        WARNING,
        INFO;

        /** {@return the grade in lower case} */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Grade of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case INFO -> INFO;
            };
        }
    }

    static Finding of(Violation violation, Words words) {
        return new Finding(
                Grade.of(violation.severity()),
                violation.code(),
                violation.entry().map(EntryId::text).orElse(""),
                violation.pointer(),
                violation.position(),
                violation.message(words.language()),
                violation.cause().orElse(""));
    }

    static Finding of(Fault fault) {
        return new Finding(
                Grade.FATAL,
                fault.code(),
                "",
                fault.pointer(),
                Optional.of(new Position(fault.line(), fault.column())),
                fault.message(),
                "");
    }

    /** A file that cannot be read at all. */
    static Finding unreadable(String reason) {
        return new Finding(Grade.FATAL, "file.unreadable", "", "", Optional.empty(), reason, "");
    }

    /** {@return the code, where it is, and what is wrong} */
    String line(Words words) {
        return place(words) + ": " + message;
    }

    /** {@return the code and where it is, as in {@code json.syntax at /events/0 (12:5)}} */
    String place(Words words) {
        String at = pointer.isEmpty() ? code : words.say("validate.at", code, shown());
        return at + position.map(where -> " (" + where + ")").orElse("");
    }

    /** The beginning of a pointer that is longer than anybody reads: a name of a member may be a whole file. */
    private String shown() {
        if (pointer.length() <= MOST_SHOWN) {
            return pointer;
        }
        boolean half = Character.isHighSurrogate(pointer.charAt(MOST_SHOWN - 1));
        return pointer.substring(0, half ? MOST_SHOWN - 1 : MOST_SHOWN) + "…";
    }
}
