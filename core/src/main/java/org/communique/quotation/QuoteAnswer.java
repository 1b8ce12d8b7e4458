package org.communique.quotation;

/** What has become of the words that a selector selects. */
public enum QuoteAnswer {
    /** They stand where the selector says; a position without words lies within the text that it was made for. */
    EXACT,
    /** They stand in one other place, and not where the selector says. */
    MOVED,
    /** They stand in several places, and nothing tells which of them is meant. */
    AMBIGUOUS,
    /** They stand nowhere in the text. */
    MISSING,
    /**
     * The selector is a position without words, and the text is not known to be the one that it was made for; or it is
     * of a type that this release does not know.
     */
    UNCHECKED,
    /** The selector is a record of a data set, which has no words to look for. */
    NOTHING_TO_CHECK
}
