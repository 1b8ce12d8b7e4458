package org.communique.json.codec;

import java.util.Objects;
import org.communique.extension.JsonText;

/** The canonical form of text that this library wrote itself. */
public final class Canonical {

    private static final int NONE = Integer.MAX_VALUE;
    private static final Limits NO_LIMITS = new Limits(NONE, NONE, NONE, NONE, NONE, NONE);

    private Canonical() {}

    /** {@return the canonical text of JSON that is known to be well-formed} */
    public static JsonText of(byte[] json) {
        Input input = new Input(json, json.length, 1, NO_LIMITS, true, new Problems());
        try (TokenReader in = TokenReader.open(input)) {
            return Objects.requireNonNull(in.canonical());
        }
    }
}
