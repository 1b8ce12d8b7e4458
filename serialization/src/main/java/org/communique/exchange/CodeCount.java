package org.communique.exchange;

/**
 * How often a code is there.
 *
 * @param code as the system writes it, at most 64 characters of it
 * @param count how many records, or places of them, have it
 */
public record CodeCount(String code, long count) {}
