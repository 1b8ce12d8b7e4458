package org.communique.validation;

import java.util.Optional;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.time.Ternary;
import org.jspecify.annotations.Nullable;

/** A text that may be the one of a source; hashed and measured when it is first asked for, and once. */
final class GivenText {

    private final String text;
    private @Nullable Integer length;
    private @Nullable TextDigest digest;

    GivenText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** {@return whether it is the text that the selectors of a source were made for} */
    Ternary isOf(Source source) {
        Optional<TextDigest> told = source.textDigest();
        if (told.isPresent()) {
            return Ternary.of(told.get().equals(digest()));
        }
        return source.length().isEmpty() || source.length().getAsInt() == length() ? Ternary.UNKNOWN : Ternary.NO;
    }

    private int length() {
        if (length == null) {
            length = text.codePointCount(0, text.length());
        }
        return length;
    }

    private TextDigest digest() {
        if (digest == null) {
            digest = TextDigest.sha256(text);
        }
        return digest;
    }
}
