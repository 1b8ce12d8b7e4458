package org.communique.extension;

/** A value that keeps the JSON members that this release does not know. */
public interface Extensible {

    /** {@return the members that this release does not know, in the order of their names; none where it knows all} */
    Extensions extensions();
}
