package org.communique.amount;

/** Ends the reading of a wording, with the reason; it never leaves {@link AmountWording}. */
final class UnreadableWording extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Continues a sentence that begins with the wording: "has no figure". */
    private final String reason;

    UnreadableWording(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
