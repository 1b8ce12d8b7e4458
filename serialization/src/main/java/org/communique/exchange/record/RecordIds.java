package org.communique.exchange.record;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.communique.id.EntryId;

/** The local parts of ids that are made of the keys of a system. */
public final class RecordIds {

    private static final int SHORTENED = 95;
    private static final int DIGEST_BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();

    private RecordIds() {}

    /**
     * {@return the local part {@code system.key}, in which other bytes of UTF-8 than letters and digits of ASCII, point,
     * underscore and hyphen are a tilde and two hexadecimal digits}
     *
     * <p>One of over 128 characters becomes its first 95, a point, and half of its SHA-256.
     */
    public static String local(String system, String key) {
        String whole = system + '.' + escaped(key);
        return whole.length() <= EntryId.MAX_LOCAL_LENGTH ? whole : whole.substring(0, SHORTENED) + '.' + digest(whole);
    }

    /** {@return the local part for a web address, which is always a digest} */
    public static String ofAddress(String system, String address) {
        return system + '.' + digest(address);
    }

    private static String escaped(String key) {
        StringBuilder escaped = new StringBuilder(key.length());
        for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(each)) {
                escaped.append((char) each);
            } else {
                escaped.append('~').append(HEX.toHexDigits(each));
            }
        }
        return escaped.toString();
    }

    private static String digest(String text) {
        byte[] digest = Digests.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HEX.formatHex(digest, 0, DIGEST_BYTES);
    }

    private static boolean isPlain(byte each) {
        return (each >= 'a' && each <= 'z')
                || (each >= 'A' && each <= 'Z')
                || (each >= '0' && each <= '9')
                || each == '.'
                || each == '_'
                || each == '-';
    }
}
