package org.communique.time;

/** Ends the reading of a relative wording, with the reason; it never leaves {@link RelativeWording}. */
final class UnresolvedWording extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Continues a sentence that begins with the wording: "says no length of time". */
    private final String reason;

    UnresolvedWording(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
