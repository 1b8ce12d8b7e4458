package org.communique.position;

/** Whose word it is that somebody takes a side. */
public enum Attribution {
    /** Their own: they say so, or somebody who speaks for them does. */
    OWN,
    /** Another's: the outlet, nobody in particular, or somebody who does not speak for them says so of them. */
    ASCRIBED
}
