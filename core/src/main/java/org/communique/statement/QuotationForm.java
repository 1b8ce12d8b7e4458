package org.communique.statement;

/** How a quotation stands in the source. */
public enum QuotationForm {
    /** Whole sentences in quotation marks. */
    DIRECT,
    /** Whole sentences in a paragraph of their own. */
    BLOCK,
    /** Words in quotation marks inside a paraphrase. */
    PARTIAL,
    /** A name or expression in quotation marks that nobody said on this occasion. */
    TERM
}
