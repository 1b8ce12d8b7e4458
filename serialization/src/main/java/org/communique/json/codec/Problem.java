package org.communique.json.codec;

/**
 * Something that is wrong with the input.
 *
 * @param code the kind of problem
 * @param pointer the JSON Pointer of the value that is wrong
 * @param line the line, from 1
 * @param column the column in code points, from 1
 * @param message what is expected and what is there
 */
public record Problem(String code, String pointer, long line, int column, String message) {

    /** The input is no well-formed JSON. */
    public static final String SYNTAX = "json.syntax";
    /** The input is no well-formed UTF-8. */
    public static final String ENCODING = "json.encoding";
    /** A text has half of a surrogate pair. */
    public static final String SURROGATE = "json.surrogate";
    /** An object has two members of one name. */
    public static final String DUPLICATE = "json.duplicate";
    /** Something follows the document. */
    public static final String TRAILING = "json.trailing";
    /** The input is longer than the limit. */
    public static final String LIMIT_BYTES = "limit.bytes";
    /** Objects and arrays are nested deeper than the limit. */
    public static final String LIMIT_DEPTH = "limit.depth";
    /** A string is longer than the limit. */
    public static final String LIMIT_STRING = "limit.string";
    /** A member's name is longer than the limit. */
    public static final String LIMIT_NAME = "limit.name";
    /** The text of a number is longer than the limit. */
    public static final String LIMIT_NUMBER = "limit.number";
    /** There are more values than the limit. */
    public static final String LIMIT_VALUES = "limit.values";
    /** The document does not say which version of the format it is in. */
    public static final String FORMAT_MISSING = "format.missing";
    /** The document is in a version of the format that this release does not read. */
    public static final String FORMAT_UNSUPPORTED = "format.unsupported";
    /** A value has another JSON type than its attribute. */
    public static final String TYPE = "value.type";
    /** A text or number has not the form of its attribute. */
    public static final String VALUE = "value.malformed";
    /** A required member is missing. */
    public static final String MISSING = "member.missing";
    /** A member is unknown, and unknown ones are refused. */
    public static final String UNKNOWN = "member.unknown";
    /** An object cannot mean anything. */
    public static final String OBJECT = "object.refused";
    /** A library that is used for reading failed, for no fault of the input. */
    public static final String LIBRARY = "library.failed";
}
