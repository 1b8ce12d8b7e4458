package org.communique.term;

import org.communique.internal.Shown;

/**
 * A country as ISO 3166-1 alpha-2 codes it, as in {@code GB}; only the form is checked, not the list.
 *
 * @param code two capitals of A to Z
 */
public record CountryCode(String code) {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not two capitals of A to Z
     */
    public CountryCode {
        if (code.length() != 2 || !capital(code.charAt(0)) || !capital(code.charAt(1))) {
            throw new IllegalArgumentException(
                    "expected a country code of two capitals such as \"GB\" but was " + Shown.quoted(code));
        }
    }

    /**
     * {@return the country with this code}
     *
     * @throws IllegalArgumentException if it is not two capitals of A to Z
     */
    public static CountryCode of(String code) {
        return new CountryCode(code);
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public String toString() {
        return code;
    }
}
