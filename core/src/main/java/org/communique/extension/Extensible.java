package org.communique.extension;

import org.immutables.value.Value;

/** A value that keeps the JSON members that this release does not know. */
public interface Extensible {

    /** {@return the members that this release does not know, in the order of their names; none where it knows all} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }
}
