package org.communique.timeline;

/** What says that one moment is not later than another. */
public enum ReasonKind {
    /** Whatever begins, begins before it ends. */
    DURATION,
    /** The order of days and of points in time. */
    CALENDAR,
    /** The date of an item, stated or resolved. */
    DATE,
    /** A wording such as "next week" that lies after, or before, what it counts from on whatever day that is. */
    WORDING,
    /** The publication of a source, or the making of a statement, that tells something as past, under way or to come. */
    PUBLICATION,
    /** A link that certainly holds. */
    LINK,
    /** The event at which something is said. */
    OCCASION,
    /** The statement that another one passes on. */
    REPORT,
    /** A condition of an event. */
    CONDITION
}
