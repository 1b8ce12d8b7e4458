package org.communique.examples.page;

/**
 * Words of one look.
 *
 * @param look {@code plain}, {@code lead} for what a paragraph is about, {@code doubt} for what limits it
 * @param text the words
 */
public record Piece(String look, String text) {

    public Piece {
        text = Plain.of(text);
    }
}
