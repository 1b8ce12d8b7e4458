package org.communique.exchange.record;

/**
 * Something that is to be reported of a record.
 *
 * @param path where in the record; empty for the whole
 * @param value what stands there
 * @param reason why it is reported
 * @param detail what is expected or known, in English; may be empty
 */
public record Remark(String path, String value, Reason reason, String detail) {}
