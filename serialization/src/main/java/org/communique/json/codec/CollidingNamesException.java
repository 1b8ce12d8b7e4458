package org.communique.json.codec;

/** Ends the reading of an input whose names collide in Jackson's table; it can be read without one. */
public final class CollidingNamesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CollidingNamesException() {
        super("names collide", null, false, false);
    }
}
