package org.communique.time;

/**
 * A month or day of a date as it is written.
 *
 * @param digits its digits, some of which may be unspecified
 * @param said what its qualifiers say
 */
record Part(DigitMask digits, Qualification said) {

    /** {@return this part, of which {@code more} is said as well} */
    Part or(Qualification more) {
        return new Part(digits, said.or(more));
    }

    /** {@return the digits that can be relied on: none if anything is said} */
    DigitMask reliable() {
        return said.any() ? DigitMask.ANY_TWO : digits;
    }
}
