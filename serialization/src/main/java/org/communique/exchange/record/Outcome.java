package org.communique.exchange.record;

/** What has become of a leaf of a record; where several are said, the first of these holds. */
public enum Outcome {
    /** It is in a typed attribute of an entry. */
    CARRIED,
    /** It is in a member that an entry keeps for the system. */
    KEPT,
    /** It follows from what is carried, and was held against it. */
    DERIVED,
    /** It is in no entry, which is reported. */
    LOST,
    /** It says nothing. */
    EMPTY
}
