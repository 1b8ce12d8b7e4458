package org.communique.json.codec;

/** Ends the reading of an input that Jackson's table of names is not up to; it can be read without one. */
public final class NameTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NameTableException(RuntimeException cause) {
        super("the input is to be read without a table of names", cause, false, false);
    }
}
