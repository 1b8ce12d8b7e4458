package org.communique.json.model;

import java.util.List;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Member;
import org.communique.json.codec.Outline;
import org.communique.json.codec.Problem;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.communique.shape.Form;
import org.jspecify.annotations.Nullable;

/** The version of the format, which JSON has beside the attributes of a dossier; another one ends the reading. */
final class FormatVersion implements Codec<String> {

    /** The major version of the format that this release reads and writes. */
    private static final String FORMAT = "1";

    private FormatVersion() {}

    /** {@return the member that tells it} */
    static <T, B> Member<T, B> member() {
        return Member.constant(
                "communique", "The version of the format.", Problem.FORMAT_MISSING, new FormatVersion(), FORMAT);
    }

    @Override
    public @Nullable String read(TokenReader in) {
        String version = in.text("the version of the format, \"" + FORMAT + "\"");
        if (version != null && !version.equals(FORMAT)) {
            throw in.refuse(Problem.FORMAT_UNSUPPORTED, "expected format \"" + FORMAT + "\" but there is another");
        }
        return version;
    }

    @Override
    public void write(TokenWriter out, String version) {
        out.text(version);
    }

    @Override
    public void outline(Outline outline) {
        outline.text("the version of the format", Form.closed(List.of(FORMAT)));
    }
}
