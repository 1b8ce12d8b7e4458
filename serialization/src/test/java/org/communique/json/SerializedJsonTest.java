package org.communique.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.DossierId;
import org.communique.id.SourceId;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.junit.jupiter.api.Test;

class SerializedJsonTest {

    private static final Source SOURCE = Source.of(SourceId.of("s"));

    @Property(tries = 100)
    void whatIsCarriedComesBack(@ForAll Dossier dossier, @ForAll Pledge pledge) throws Exception {
        assertThat(read(written(SerializedJson.of(dossier)))).isEqualTo(SerializedJson.of(dossier));
        assertThat(((SerializedJson<?>) read(written(SerializedJson.of(pledge)))).value())
                .isEqualTo(pledge);
    }

    /**
     * Whatever byte is changed, nothing but a stream's own exceptions comes of it. Among them are those of a platform that
     * looks into a description of a class that the bytes have taken away.
     */
    @Property(tries = 500)
    void changedBytesGiveAnotherValueOrAreRefused(@ForAll @IntRange(max = 400) int at, @ForAll byte other)
            throws Exception {
        byte[] bytes = written(SerializedJson.of(SOURCE));
        bytes[at % bytes.length] = other;
        try {
            read(bytes);
        } catch (IOException | ClassNotFoundException e) {
            assertThat(e).hasMessageNotContaining(Fault.LIBRARY_FAILED);
        } catch (ClassCastException | NullPointerException e) {
            assertThat(e.getStackTrace()[0].getClassName()).startsWith("java.");
        }
    }

    @Test
    void badJsonIsRefusedWithWhatIsWrong() throws Exception {
        byte[] bytes = replaced("{\"id\":\"source:s\"}", "{\"id\":\"source:$\"}");

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageStartingWith("value.malformed at /id (1:7)")
                .hasCauseInstanceOf(DossierReadException.class);
    }

    @Test
    void lengthsThatCannotBeAreRefusedBeforeTheyAreHeld() throws Exception {
        byte[] bytes = written(SerializedJson.of(SOURCE));
        int length = new String(bytes, ISO_8859_1).indexOf("{\"id\"") - 4;
        for (int[] each : List.of(new int[] {0x7F, 0xFF}, new int[] {0xFF, 0xFF})) {
            byte[] other = bytes.clone();
            other[length] = (byte) each[0];
            other[length + 1] = (byte) each[1];
            assertThatThrownBy(() -> read(other))
                    .isInstanceOf(InvalidObjectException.class)
                    .hasMessageStartingWith("expected at most 1048576 bytes but there are ");
        }
        bytes[length + 2] = 1;
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageStartingWith("expected 273 bytes but there are ");
        bytes[length - 1] = 2;
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("expected a dossier or an entry");
    }

    @Test
    void whatIsTooLongToBeReadIsNotWritten() {
        Source large =
                Source.builder().id(SourceId.of("s")).note("x".repeat(1 << 20)).build();

        assertThatThrownBy(() -> written(SerializedJson.of(large)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageStartingWith("expected at most 1048576 bytes");
    }

    /** What names the holder itself, as only a forged stream does. */
    @Test
    void theHolderItselfIsNeverRead() throws Exception {
        byte[] bytes = new String(written(new Forged()), ISO_8859_1)
                .replace("org.communique.json.SerializedJsonTest$Forged", "org.communique.json.SerializedJson")
                .getBytes(ISO_8859_1);
        int name = new String(bytes, ISO_8859_1).indexOf("org.communique");
        bytes[name - 1] = (byte) "org.communique.json.SerializedJson".length();

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("expected a serialized proxy");
    }

    private static final class Forged implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void equalsIsOfWhatIsCarried() {
        SerializedJson<Entry> one = SerializedJson.of(SOURCE);

        assertThat(one)
                .isEqualTo(SerializedJson.of(Source.of(SourceId.of("s"))))
                .hasSameHashCodeAs(SOURCE);
        assertThat(one)
                .isNotEqualTo(SerializedJson.of(Source.of(SourceId.of("t"))))
                .isNotEqualTo(SOURCE);
        assertThat(SerializedJson.of(Dossier.of(DossierId.of("d")))).hasToString("SerializedJson[d]");
    }

    private static byte[] replaced(String json, String by) throws IOException {
        String bytes = new String(written(SerializedJson.of(SOURCE)), ISO_8859_1);
        assertThat(bytes).contains(json);
        return bytes.replace(json, by).getBytes(ISO_8859_1);
    }

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
