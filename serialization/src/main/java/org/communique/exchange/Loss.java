package org.communique.exchange;

import java.util.regex.Pattern;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Remark;
import org.communique.json.codec.Messages;
import org.communique.validation.Severity;

/**
 * Something of a record that is in no entry, or that somebody should look at.
 *
 * @param record the key of the record, as its system writes it; empty where that is not known
 * @param path where in the record: a JSON Pointer, the name of a column, or an XPath; empty for the whole
 * @param value what stands there, at most 64 characters of it, with control characters escaped; {@code ***} for personal data
 * @param reason why, one of the constants of this class
 * @param severity an error where a record was refused, a warning where meaning is lost or in doubt
 * @param detail what is expected or known, in English, at most 512 characters; may be empty
 */
public record Loss(String record, String path, String value, String reason, Severity severity, String detail) {

    /** Nothing in the model is made for it. */
    public static final String NO_HOME = "no-home";
    /** It is about the query or the file and not about the record. */
    public static final String OUT_OF_SCOPE = "out-of-scope";
    /** It is about a person, and nobody asked for it. */
    public static final String PERSONAL_DATA = "personal-data";
    /** A code that the table of the system does not have. */
    public static final String UNKNOWN_CODE = "unknown-code";
    /** A code whose meaning in the model is not certain. */
    public static final String DOUBTFUL_CODE = "doubtful-code";
    /** It has not the form that the system prescribes. */
    public static final String MALFORMED = "malformed";
    /** A word that the system writes for nothing. */
    public static final String PLACEHOLDER = "placeholder";
    /** It says otherwise than what it should follow from. */
    public static final String CONTRADICTS = "contradicts";
    /** The same record, or entry, was there before. */
    public static final String DUPLICATE = "duplicate";
    /** There is a later version of the record. */
    public static final String SUPERSEDED = "superseded";
    /** There is another record, or entry, of the same key and version. */
    public static final String CONFLICT = "conflict";
    /** It refers to a record that is not there. */
    public static final String UNRESOLVED = "unresolved";
    /** It is told of, and nobody says that it is so. */
    public static final String NOT_FACT = "not-fact";

    /** It is not for everybody. */
    public static final String RESTRICTED = "restricted";

    /** The record cannot be imported, or the entry not exported. */
    public static final String REFUSED = "refused";

    private static final Pattern INDEX = Pattern.compile("(?<=/)\\d+(?=/|$)");
    private static final Pattern PLACE = Pattern.compile("\\[\\d+\\]");
    private static final int MOST_SHOWN = 64;
    /** What is shown in place of what may not be. */
    static final String MASKED = "***";

    static Loss of(String record, Remark remark) {
        boolean personal = remark.reason() == Reason.PERSONAL_DATA;
        return new Loss(
                Messages.cut(record, MOST_SHOWN),
                Messages.bounded(remark.path()),
                personal ? MASKED : Messages.cut(remark.value(), MOST_SHOWN),
                remark.reason().code(),
                remark.reason().severity(),
                Messages.bounded(remark.detail()));
    }

    boolean isAboutCode() {
        return reason.equals(DOUBTFUL_CODE) || reason.equals(UNKNOWN_CODE);
    }

    /** {@return the path, in which the positions of elements are asterisks} */
    public String pattern() {
        return PLACE.matcher(INDEX.matcher(path).replaceAll("*")).replaceAll("[*]");
    }
}
