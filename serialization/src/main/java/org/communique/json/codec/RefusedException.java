package org.communique.json.codec;

/** Ends the reading of an input that cannot be read on; what was wrong is in the {@link Problems}. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException() {
        super("the input was refused", null, false, false);
    }
}
