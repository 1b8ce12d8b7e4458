package org.communique.exchange.record;

/**
 * That one record refers to another, which may be there or not.
 *
 * @param from the key of the record that refers
 * @param kind how, where a system has several kinds of references
 * @param to the key of the record that is referred to
 */
public record Reference(String from, String kind, String to) {}
