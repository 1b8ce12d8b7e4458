package org.communique.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.communique.dossier.Dossier;
import org.communique.json.codec.TokenWriter;
import org.communique.json.model.Dossiers;
import org.communique.source.TextDigest;

/** Writes one document, into memory where it goes further, so that a value that cannot be written leaves no half of it. */
final class Writing {

    private Writing() {}

    static ByteArrayOutputStream document(Dossier dossier, boolean indented) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(dossier, TokenWriter.open(bytes, indented));
        if (indented) {
            bytes.write('\n');
        }
        return bytes;
    }

    static byte[] canonical(Dossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(dossier, TokenWriter.openCanonical(bytes));
        return bytes.toByteArray();
    }

    static TextDigest digest(Dossier dossier) {
        MessageDigest sha256 = sha256();
        write(dossier, TokenWriter.openCanonical(new DigestOutputStream(OutputStream.nullOutputStream(), sha256)));
        return TextDigest.of("sha256:" + HexFormat.of().formatHex(sha256.digest()));
    }

    private static void write(Dossier dossier, TokenWriter writer) {
        try (writer) {
            Dossiers.DOSSIER.write(writer, dossier);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
