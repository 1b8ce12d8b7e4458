package org.communique.term;

/**
 * A code of an open vocabulary: one that this release knows by a constant, or one that it keeps as it is.
 *
 * <p>A code has 1 to 64 of {@code a-z 0-9 . : _ -} and begins with a letter or digit. An unknown code is never an error;
 * validation points it out, unless it has a colon: such a code belongs to the system that it begins with, as {@code
 * fts:plan} does.
 */
public interface Term {

    /** {@return the code, as it stands in JSON} */
    String code();

    /** {@return whether this release has a constant for the code} */
    boolean known();
}
