package org.communique.time;

/**
 * What ISO 8601-2 qualifiers say about a date or a part of it.
 *
 * @param uncertain whether the source is in doubt about it: {@code ?} or {@code %}
 * @param approximate whether it is an estimate: {@code ~} or {@code %}
 */
record Qualification(boolean uncertain, boolean approximate) {

    /** Nothing said. */
    static final Qualification NONE = new Qualification(false, false);

    /** {@return what {@code sign} says; {@link #NONE} if it is no qualifier} */
    static Qualification of(char sign) {
        return switch (sign) {
            case '?' -> new Qualification(true, false);
            case '~' -> new Qualification(false, true);
            case '%' -> new Qualification(true, true);
            default -> NONE;
        };
    }

    /** {@return the sign that says so; empty if nothing is said} */
    String sign() {
        if (uncertain && approximate) {
            return "%";
        }
        return uncertain ? "?" : approximate ? "~" : "";
    }

    /** {@return what either says} */
    Qualification or(Qualification other) {
        return new Qualification(uncertain || other.uncertain, approximate || other.approximate);
    }

    /** {@return whether anything is said, so that the part is not to be relied on} */
    boolean any() {
        return uncertain || approximate;
    }
}
