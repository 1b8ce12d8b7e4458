package org.communique.exchange;

/**
 * How many records have become what.
 *
 * @param read how many there are
 * @param imported of which entries were made
 * @param refused that could not be imported
 * @param duplicate that were there before
 * @param superseded of which there is a later version
 */
public record RecordCounts(long read, long imported, long refused, long duplicate, long superseded) {}
