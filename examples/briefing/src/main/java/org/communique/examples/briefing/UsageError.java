package org.communique.examples.briefing;

import java.util.List;

/** The reasons why a command cannot do what it was asked to, for the user to read. */
final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String[] reasons;

    UsageError(String reason) {
        super(reason);
        this.reasons = new String[] {reason};
    }

    UsageError(String reason, Throwable cause) {
        this(List.of(reason), cause);
    }

    UsageError(List<String> reasons, Throwable cause) {
        super(String.join("; ", reasons), cause);
        this.reasons = reasons.toArray(String[]::new);
    }

    /** {@return the reasons, each for a line of its own} */
    List<String> reasons() {
        return List.of(reasons);
    }
}
