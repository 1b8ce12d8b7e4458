package org.communique.json.codec;

import tools.jackson.core.io.SerializedString;

/** A text that is written again and again, such as the name of a member, encoded once, when it is first written. */
public final class EncodedText {

    private final SerializedString text;

    private EncodedText(String text) {
        this.text = new SerializedString(text);
    }

    /** {@return the text, encoded} */
    public static EncodedText of(String text) {
        return new EncodedText(text);
    }

    SerializedString encoded() {
        return text;
    }

    /** {@return the text as it was} */
    @Override
    public String toString() {
        return text.getValue();
    }
}
