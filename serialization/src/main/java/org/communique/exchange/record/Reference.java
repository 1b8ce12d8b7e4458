package org.communique.exchange.record;

/**
 * That one record refers to another, which may be there or not.
 *
 * @param from the key of the record that refers
 * @param kind which of its references, as the path of the leaf that refers
 * @param to the key of the record that is referred to
 */
public record Reference(String from, String kind, String to) {}
