package org.communique.time;

import java.util.Objects;
import java.util.Optional;

/** What the constructor of {@link Edtf} says about a text. */
final class Refusals {

    private Refusals() {}

    /** {@return the message with which {@code text} is refused; empty if it is accepted} */
    static Optional<String> of(String text) {
        try {
            Edtf.parse(text);
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(Objects.requireNonNull(refused.getMessage()));
        }
    }
}
