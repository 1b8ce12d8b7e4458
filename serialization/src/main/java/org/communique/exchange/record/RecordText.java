package org.communique.exchange.record;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.communique.json.codec.Utf8;

/** The bytes of a record that is to be text: in UTF-8, which is well-formed. */
final class RecordText {

    private final byte[] utf8;
    private final String mended;

    private RecordText(byte[] utf8, String mended) {
        this.utf8 = utf8;
        this.mended = mended;
    }

    /** {@return the text in UTF-8} */
    byte[] utf8() {
        return utf8;
    }

    /** {@return what was done to make it so; empty where nothing was} */
    String mended() {
        return mended;
    }

    /**
     * {@return the text of bytes, read in another character set where they are no UTF-8 and that is wanted}
     *
     * @throws RefusedRecordException if the bytes are no text
     */
    static RecordText of(byte[] bytes, Optional<Charset> repair) {
        int illFormed = Utf8.firstIllFormed(bytes, 0, bytes.length);
        if (illFormed < 0) {
            return new RecordText(bytes, "");
        }
        if (repair.isEmpty()) {
            throw new RefusedRecordException(
                    "", "expected UTF-8 but byte " + (illFormed + 1) + " of the record is ill-formed");
        }
        return new RecordText(
                decoded(bytes, repair.get()).getBytes(StandardCharsets.UTF_8),
                "no UTF-8, read as " + repair.get().name());
    }

    /**
     * {@return the text of bytes in the character set that their document declares}
     *
     * @throws RefusedRecordException if they are no text in it
     */
    static RecordText in(Charset declared, byte[] bytes) {
        return new RecordText(decoded(bytes, declared).getBytes(StandardCharsets.UTF_8), "");
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedRecordException("", "expected UTF-8 or " + charset.name() + " but it is neither");
        }
    }
}
