package org.communique.exchange.record;

import org.communique.validation.Severity;

/** Why something of a record is lost, or doubtful. */
public enum Reason {
    /** Nothing in the model is made for it. */
    NO_HOME("no-home", Severity.WARNING),
    /** It is about the query or the file and not about the record. */
    OUT_OF_SCOPE("out-of-scope", Severity.INFO),
    /** It is about a person, and nobody asked for it. */
    PERSONAL_DATA("personal-data", Severity.INFO),
    /** A code that the table of the system does not have. */
    UNKNOWN_CODE("unknown-code", Severity.WARNING),
    /** A code whose meaning in the model is not certain. */
    DOUBTFUL_CODE("doubtful-code", Severity.WARNING),
    /** It has not the form that the system prescribes. */
    MALFORMED("malformed", Severity.WARNING),
    /** A word that the system writes for nothing. */
    PLACEHOLDER("placeholder", Severity.INFO),
    /** It says otherwise than what it should follow from. */
    CONTRADICTS("contradicts", Severity.WARNING),
    /** The same record, or entry, was there before. */
    DUPLICATE("duplicate", Severity.INFO),
    /** There is a later version of the record. */
    SUPERSEDED("superseded", Severity.INFO),
    /** There is another record, or entry, of the same key and version. */
    CONFLICT("conflict", Severity.WARNING),
    /** It refers to a record that is not there. */
    UNRESOLVED("unresolved", Severity.INFO),
    /** It is told of, and nobody says that it is so. */
    NOT_FACT("not-fact", Severity.WARNING),
    /** It is not for everybody. */
    RESTRICTED("restricted", Severity.WARNING),
    /** The record cannot be imported, or the entry not exported. */
    REFUSED("refused", Severity.ERROR);

    private final String code;
    private final Severity severity;

    Reason(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** {@return what reports call it} */
    public String code() {
        return code;
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return severity;
    }
}
