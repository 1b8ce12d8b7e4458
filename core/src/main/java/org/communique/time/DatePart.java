package org.communique.time;

/**
 * A month or day of a date as it is written.
 *
 * @param digits its digits, some of which may be unspecified
 * @param said what its qualifiers say
 */
record DatePart(DigitMask digits, Qualification said) {

    /** {@return this part, of which {@code more} is said as well} */
    DatePart or(Qualification more) {
        return new DatePart(digits, said.or(more));
    }

    /** {@return the digits that can be relied on: none if anything is said} */
    DigitMask reliable() {
        return said.any() ? DigitMask.ANY_TWO : digits;
    }
}
