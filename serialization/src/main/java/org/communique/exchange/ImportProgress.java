package org.communique.exchange;

/**
 * How far an import has come.
 *
 * @param records how many records were read
 * @param bytes how many bytes were read, of all inputs together
 */
public record ImportProgress(long records, long bytes) {}
