package org.communique.quotation;

/**
 * A place where words of a dossier stand in the text of a source.
 *
 * @param start the offset of the first code point, from 0
 * @param end the offset behind the last code point
 * @param variant whether the words stand there in other typography than in the dossier
 */
public record QuotePlace(int start, int end, boolean variant) {}
