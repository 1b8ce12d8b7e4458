package org.communique.exchange.record;

/** Says that a record cannot be imported, and why. */
public final class RefusedRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /** Creates a refusal of what stands at a path of the record. */
    public RefusedRecordException(String path, String message) {
        super(message, null, false, false);
        this.path = path;
    }

    /** {@return where in the record; empty for the whole} */
    public String path() {
        return path;
    }
}
