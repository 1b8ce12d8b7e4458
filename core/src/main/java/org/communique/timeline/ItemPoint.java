package org.communique.timeline;

/** One of the two points between which an item lasts. */
public enum ItemPoint {
    /** Where it begins. */
    BEGIN,
    /** Where it ends: behind its beginning, however short it is. */
    END
}
