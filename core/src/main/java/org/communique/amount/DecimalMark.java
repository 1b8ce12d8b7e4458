package org.communique.amount;

/** What stands between whole numbers and decimals; the other of the two may group thousands. */
public enum DecimalMark {

    /** A point, as in English: 1,234.5. */
    POINT,

    /** A comma, as in most of Europe: 1.234,5. */
    COMMA;

    /** {@return the digits as English writes them} */
    String inEnglish(String digits) {
        return this == POINT
                ? digits
                : digits.replace(',', '#').replace('.', ',').replace('#', '.');
    }
}
