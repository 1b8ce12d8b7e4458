package org.communique.time;

/** stand-in. */
public record Edtf(String text) {
    public static Edtf parse(String text) {
        return new Edtf(text);
    }
}
