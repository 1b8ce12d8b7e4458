package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.json.codec.Messages;
import tools.jackson.core.JsonPointer;

/** Whatever the input is, it is a dossier that comes back, or faults. */
class ReadingFuzzTest {

    private static final byte[] HEADER =
            "{\"dossier\":{\"communique\":\"1\",\"id\":\"d\"}}\n".getBytes(StandardCharsets.UTF_8);

    private final CommuniqueJson json = CommuniqueJson.standard();

    @DictionaryFile(resourcePath = "dossier.dict")
    @FuzzTest
    void readsBytes(byte[] bytes) {
        ReadResult result = json.readLenient(bytes);

        assertNamed(result.faults());
        assertThat(json.readLenient(new ByteArrayInputStream(bytes))).isEqualTo(result);
        if (result.faults().isEmpty()) {
            assertThat(result.dossier()).isPresent();
        }
    }

    @DictionaryFile(resourcePath = "dossier.dict")
    @FuzzTest
    void readsText(byte[] bytes) {
        String text = text(bytes);

        ReadResult result = json.readLenient(text);

        assertNamed(result.faults());
        assertThat(json.readLenient(new StringReader(text))).isEqualTo(result);
    }

    /** ASCII as it is, and halves of surrogate pairs, which often stand alone. */
    private static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append((char) (b >= 0 ? b : 0xDC00 + 8 * b));
        }
        return text.toString();
    }

    @DictionaryFile(resourcePath = "dossier.dict")
    @FuzzTest
    void readsLines(byte[] bytes) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(HEADER);
        lines.writeBytes(bytes);
        LineReader reader = json.lineReader(new ByteArrayInputStream(lines.toByteArray()));
        Dossier.Builder good = reader.dossier().toBuilder();

        for (boolean more = true; more; ) {
            try {
                Optional<Entry> entry = reader.next();
                more = entry.isPresent();
                entry.ifPresent(good::addEntry);
            } catch (DossierReadException e) {
                assertNamed(e.faults());
                assertThat(e.faults()).allMatch(fault -> fault.line() == reader.line());
            }
        }

        Dossier dossier = good.build();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        json.writeLines(dossier, written);
        assertThat(json.readLines(new ByteArrayInputStream(written.toByteArray())))
                .isEqualTo(dossier);
    }

    @DictionaryFile(resourcePath = "dossier.dict")
    @FuzzTest
    void writesWhatItReadsAgain(byte[] bytes) {
        ReadResult result = json.readLenient(bytes);

        assertNamed(result.faults());
        result.dossier().ifPresent(dossier -> {
            String written = json.write(dossier);

            assertThat(json.read(written)).isEqualTo(dossier);
            assertThat(json.write(json.read(written))).isEqualTo(written);
            assertThat(json.read(json.indented().write(dossier))).isEqualTo(dossier);
        });
    }

    @DictionaryFile(resourcePath = "dossier.dict")
    @FuzzTest
    void hasOneCanonicalForm(byte[] bytes) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes("{\"communique\":\"1\",\"id\":\"d\",\"later\":".getBytes(StandardCharsets.UTF_8));
        document.writeBytes(bytes);
        document.writeBytes("}".getBytes(StandardCharsets.UTF_8));

        ReadResult result = json.readLenient(document.toByteArray());

        assertNamed(result.faults());
        result.dossier().ifPresent(dossier -> {
            byte[] canonical = json.canonical(dossier);

            assertThat(json.read(canonical)).isEqualTo(dossier);
            assertThat(json.canonical(json.read(canonical))).isEqualTo(canonical);
        });
    }

    /** That a library failed is no name for what is wrong with an input. */
    private static void assertNamed(List<Fault> faults) {
        assertThat(faults).hasSizeLessThanOrEqualTo(100).allSatisfy(fault -> {
            assertThat(fault.code()).matches("(json|limit|format|value|member|object)\\.[a-z]+");
            assertThat(fault.message()).isEqualTo(Messages.bounded(fault.message()));
            assertThat(JsonPointer.compile(fault.pointer())).hasToString(fault.pointer());
            assertThat(fault.toString()).isEqualTo(Messages.cut(fault.toString(), 2048));
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
        });
    }
}
