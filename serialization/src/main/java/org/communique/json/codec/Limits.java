package org.communique.json.codec;

/**
 * How much a reader takes before it refuses the input.
 *
 * @param bytes the greatest length of a document, or of a line, in bytes of UTF-8
 * @param depth the greatest number of objects and arrays inside each other
 * @param string the greatest length of a string, in UTF-16 code units
 * @param name the greatest length of a member's name, in UTF-16 code units
 * @param number the greatest length of a number's text
 * @param values the greatest number of values, unknown ones and containers counted
 */
public record Limits(int bytes, int depth, int string, int name, int number, int values) {}
