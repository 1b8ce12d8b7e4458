package org.communique.json;

import java.io.Serializable;
import java.util.List;
import org.communique.json.codec.Messages;
import org.communique.json.codec.Problem;
import org.communique.json.codec.Problems;

/**
 * Something that is wrong with an input, and where.
 *
 * @param code the kind of fault, one of the constants of this class
 * @param pointer the JSON Pointer (RFC 6901) of the value that is wrong, for programs: names stand in it as they are,
 *     control characters too; empty for the whole document or line
 * @param line the line, from 1; zero where a {@link ValueReadException} does not know it
 * @param column the column in Unicode code points, from 1; of a {@link ValueReadException} as the mapper's parser counts
 * @param message what is expected there and what stands there, in English, at most 512 characters, with control
 *     characters escaped
 */
public record Fault(String code, String pointer, long line, int column, String message) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The input is no well-formed JSON. */
    public static final String JSON_SYNTAX = Problem.SYNTAX;
    /** The input is no well-formed UTF-8. */
    public static final String JSON_ENCODING = Problem.ENCODING;
    /** A text has half of a surrogate pair. */
    public static final String JSON_SURROGATE = Problem.SURROGATE;
    /** An object has two members of one name. */
    public static final String JSON_DUPLICATE = Problem.DUPLICATE;
    /** Something follows the document. */
    public static final String JSON_TRAILING = Problem.TRAILING;
    /** The document or line is longer than the limit. */
    public static final String LIMIT_BYTES = Problem.LIMIT_BYTES;
    /** Objects and arrays are nested deeper than the limit. */
    public static final String LIMIT_DEPTH = Problem.LIMIT_DEPTH;
    /** A string is longer than the limit. */
    public static final String LIMIT_STRING = Problem.LIMIT_STRING;
    /** A member's name is longer than the limit. */
    public static final String LIMIT_NAME = Problem.LIMIT_NAME;
    /** The text of a number is longer than the limit. */
    public static final String LIMIT_NUMBER = Problem.LIMIT_NUMBER;
    /** There are more values than the limit. */
    public static final String LIMIT_VALUES = Problem.LIMIT_VALUES;
    /** The document does not say which version of the format it is in. */
    public static final String FORMAT_MISSING = Problem.FORMAT_MISSING;
    /** The document is in a version of the format that this release does not read. */
    public static final String FORMAT_UNSUPPORTED = Problem.FORMAT_UNSUPPORTED;
    /** A value has another JSON type than its attribute. */
    public static final String VALUE_TYPE = Problem.TYPE;
    /** A text or number has not the form of its attribute. */
    public static final String VALUE_MALFORMED = Problem.VALUE;
    /** A required member is missing. */
    public static final String MEMBER_MISSING = Problem.MISSING;
    /** A member is unknown, and unknown ones are refused. */
    public static final String MEMBER_UNKNOWN = Problem.UNKNOWN;
    /** An object cannot mean anything: a pledge without a party, an amount upside down. */
    public static final String OBJECT_REFUSED = Problem.OBJECT;
    /** A library that is used for reading, Jackson say, failed where it ought not to, whatever the input is. */
    public static final String LIBRARY_FAILED = Problem.LIBRARY;

    static List<Fault> of(Problems problems) {
        return of(problems.list());
    }

    static List<Fault> of(List<Problem> problems) {
        return problems.stream()
                .map(each -> new Fault(each.code(), each.pointer(), each.line(), each.column(), each.message()))
                .toList();
    }

    /**
     * {@return the fault in one line, as in {@code member.missing at /pledges/0 (12:5): expected a member "id"}, with
     * control characters escaped, and the pointer cut after 512 characters}
     */
    @Override
    public String toString() {
        String where = pointer.isEmpty() ? "" : " at " + Messages.bounded(pointer);
        String place = line == 0 ? "" : " (" + line + ":" + column + ")";
        return code + where + place + ": " + message;
    }
}
