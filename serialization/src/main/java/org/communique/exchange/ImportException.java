package org.communique.exchange;

/** Says that a record was refused, where {@linkplain ImportOptions.Builder#strict() none may be}. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Loss loss;

    ImportException(Loss loss) {
        super("record \"" + loss.record() + "\": " + loss.detail());
        this.loss = loss;
    }

    /** {@return what was refused, and why} */
    public Loss loss() {
        return loss;
    }
}
