package org.communique.exchange.ftm;

import org.communique.exchange.record.Reason;

/**
 * Something about a value that is to be reported.
 *
 * @param property where it stands; empty for the schema
 * @param value it
 * @param reason why
 * @param detail what is expected or known
 */
record Doubt(String property, String value, Reason reason, String detail) {}
