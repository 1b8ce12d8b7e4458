package org.communique.time;

/**
 * How finely an {@link Edtf} says when: the smallest unit that it names, whether or not its digits are specified.
 *
 * <p>So {@code 2025-03-XX} has the precision of a day and {@code 2025-03} that of a month. The constants run from fine
 * to coarse.
 */
public enum Precision {
    /** A time of day to the second, or to a fraction of it. */
    SECOND,
    /** A time of day to the minute. */
    MINUTE,
    /** A calendar day. */
    DAY,
    /** A calendar month. */
    MONTH,
    /** A quarter of the calendar year: codes 33 to 36. */
    QUARTER,
    /** A season: codes 21 to 24 without a hemisphere, 25 to 28 northern, 29 to 32 southern. */
    SEASON,
    /** Four months of the calendar year: codes 37 to 39. */
    QUADRIMESTER,
    /** Half a calendar year: codes 40 and 41. */
    SEMESTER,
    /** A calendar year. */
    YEAR,
    /** No single one: the ends of the interval or the members of the set differ, or none of them is dated. */
    UNDEFINED
}
