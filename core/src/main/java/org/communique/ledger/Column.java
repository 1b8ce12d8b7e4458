package org.communique.ledger;

/** What a figure of a pledge counts; figures of two columns are never added. */
public enum Column {
    /** Money: a grant, a loan, equity, debt relief, or nobody says which. */
    MONEY,
    /** Money that is promised for the case that another does not pay. */
    GUARANTEE,
    /** What goods or services are worth: a price or an estimate. */
    WORTH,
    /** A number of things, people or services. */
    COUNT,
    /** Nothing: there is no figure. */
    NONE
}
