package org.communique.examples.briefing;

/** A reason why a command cannot do what it was asked to, for the user to read. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String reason, Throwable cause) {
        super(reason, cause);
    }
}
