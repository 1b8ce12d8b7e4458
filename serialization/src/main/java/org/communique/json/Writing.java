package org.communique.json;

import java.io.ByteArrayOutputStream;
import org.communique.dossier.Dossier;
import org.communique.extension.JsonText;
import org.communique.json.codec.Canonical;
import org.communique.json.codec.TokenWriter;
import org.communique.json.model.Dossiers;

/** Writes one document into memory, so that a value that cannot be written leaves no half of it anywhere. */
final class Writing {

    private Writing() {}

    static ByteArrayOutputStream document(Dossier dossier, boolean indented) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TokenWriter out = TokenWriter.open(bytes, indented)) {
            Dossiers.DOSSIER.write(out, dossier);
        }
        if (indented) {
            bytes.write('\n');
        }
        return bytes;
    }

    static JsonText canonical(Dossier dossier) {
        return Canonical.of(document(dossier, false).toByteArray());
    }
}
