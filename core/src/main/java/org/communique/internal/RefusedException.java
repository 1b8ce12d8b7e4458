package org.communique.internal;

/** What a builder refuses: the message names the type, and then each attribute with its problem. */
public final class RefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String problems;

    RefusedException(Class<?> type, String problems) {
        super("Cannot build " + type.getSimpleName() + ", " + problems);
        this.problems = problems;
    }

    /** {@return the message without the type} */
    public String problems() {
        return problems;
    }
}
