package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input is well-formed Unicode in UTF-8, whichever way it comes in. */
class EncodingTest {

    private static final String HEAD = "{\"communique\":\"1\",\"id\":\"d\"";

    /** Where a text may stand: in a known member, in an unknown one, deep in it, as a name, as a name in it. */
    private static final List<String> PLACES = List.of(
            ",\"title\":\"x%s\"}",
            ",\"later\":\"x%s\"}",
            ",\"later\":[{\"a\":[\"x%s\"]}]}",
            ",\"x%s\":0}",
            ",\"later\":{\"x%s\":0}}",
            ",\"sources\":[{\"id\":\"source:s\",\"title\":\"x%s\"}]}",
            ",\"unrecognized\":[{\"treaty\":{\"id\":\"treaty:t\",\"x%s\":0}}]}");

    private final CommuniqueJson json = CommuniqueJson.standard();

    /** What is overlong, a surrogate, beyond U+10FFFF, broken off, or no byte of UTF-8 at all. */
    @ParameterizedTest
    @CsvSource({
        "C0AF, json.encoding",
        "C1BF, json.encoding",
        "E080AF, json.encoding",
        "E09FBF, json.encoding",
        "F08080AF, json.encoding",
        "F08FBFBF, json.encoding",
        "F8808080AF, json.encoding",
        "FC80808080AF, json.encoding",
        "C080, json.encoding",
        "EDA080, json.surrogate",
        "EDBFBF, json.surrogate",
        "EDA081EDB080, json.surrogate",
        "F4908080, json.encoding",
        "F5808080, json.encoding",
        "80, json.encoding",
        "BF, json.encoding",
        "C3, json.encoding",
        "E282, json.encoding",
        "F09F95, json.encoding",
        "C328, json.encoding",
        "FE, json.encoding",
        "FF, json.encoding"
    })
    void refusesBytesThatAreNoUtf8(String hex, String code) {
        for (String place : PLACES) {
            String head = HEAD + place.substring(0, place.indexOf("%s"));
            byte[] document = HexFormat.of().parseHex(hex(head) + hex + hex(place.substring(place.indexOf("%s") + 2)));

            assertThat(json.readLenient(document).faults())
                    .as("%s", place)
                    .extracting(Fault::code, Fault::line, Fault::column)
                    .containsExactly(Tuple.tuple(code, 1L, head.length() + 1));
            assertThat(json.readLenient(new ByteArrayInputStream(document)).faults())
                    .isEqualTo(json.readLenient(document).faults());
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void refusesOtherEncodings(String charset) {
        for (String mark : List.of("", "\uFEFF")) {
            assertThat(json.readLenient((mark + HEAD + "}").getBytes(Charset.forName(charset)))
                            .faults())
                    .singleElement()
                    .extracting(Fault::code)
                    .isIn(Fault.JSON_ENCODING, Fault.JSON_SYNTAX);
        }
    }

    @Test
    void takesOneByteOrderMark() {
        assertThat(json.readLenient("\uFEFF" + HEAD + "}").faults()).isEmpty();
        assertThat(json.readLenient("\uFEFF\uFEFF" + HEAD + "}").faults())
                .extracting(Fault::code, Fault::column)
                .containsExactly(Tuple.tuple(Fault.JSON_SYNTAX, 1));
        assertThat(json.readLenient(HEAD + "\uFEFF}").faults())
                .extracting(Fault::code)
                .containsExactly(Fault.JSON_SYNTAX);
        assertThat(json.readLenient("\uFEFF").faults()).extracting(Fault::code).containsExactly(Fault.JSON_SYNTAX);
    }

    @Test
    void goesOnBehindHalfOfASurrogatePair() {
        ReadResult result = json.readLenient(HEAD + ",\"sources\":[{\"id\":\"source:s\",\"note\":\"\\ud800\"},"
                + "{\"id\":\"source:t\",\"later\":[\"\\udc00\"]},{\"id\":\"source:u\"}]}");

        assertThat(result.faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Fault.JSON_SURROGATE, "/sources/0/note"),
                        org.assertj.core.groups.Tuple.tuple(Fault.JSON_SURROGATE, "/sources/1/later/0"));
        assertThat(result.dossier().orElseThrow().sources()).singleElement().hasToString("source:u");
    }

    @Test
    void aByteOrderMarkCountsAgainstTheLimit() {
        String document = HEAD + "}";
        CommuniqueJson narrow =
                json.with(ReadOptions.builder().maxBytes(document.length() + 3).build());

        String tooLong = "\uFEFF" + document + " ,";

        assertThat(narrow.readLenient("\uFEFF" + document).faults()).isEmpty();
        assertThat(narrow.readLenient(tooLong).faults()).extracting(Fault::code).containsExactly("limit.bytes");
        assertThat(narrow.readLenient(new ByteArrayInputStream(tooLong.getBytes(StandardCharsets.UTF_8)))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("limit.bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "\\ud800x", "\\ud800\\n", "\\uD83D\\uD83D"})
    void refusesHalvesOfSurrogatePairsByEscape(String escape) {
        for (String place : PLACES) {
            assertThat(json.readLenient((HEAD + place).formatted(escape)).faults())
                    .as("%s", place)
                    .extracting(Fault::code)
                    .containsExactly(Fault.JSON_SURROGATE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00", "\udc00\ud800", "\ud800x", "\uD83D\uD83D", "\ud800" + "\\udc00"})
    void refusesHalvesOfSurrogatePairsByCharacter(String lone) {
        for (String place : PLACES) {
            String document = (HEAD + place).formatted(lone);

            assertThat(json.readLenient(document).faults())
                    .as("%s", place)
                    .extracting(Fault::code)
                    .containsExactly(Fault.JSON_SURROGATE);
            assertThat(json.readLenient(new StringReader(document)).faults())
                    .isEqualTo(json.readLenient(document).faults());
        }
    }

    @Test
    void takesWholePairsHoweverTheyAreWritten() {
        assertThat(json.read(HEAD + ",\"title\":\"\\ud83d\\udd4a\"}"))
                .isEqualTo(json.read(HEAD + ",\"title\":\"\uD83D\uDD4A\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "x", ",", "}", "]", "\u0000", "// end", "null", "\"", "\uFEFF", "\u00A0", "\u001A", "\f"})
    void nothingFollowsTheDocument(String rest) {
        for (String gap : List.of("", " ", "\n\t\r ")) {
            assertThat(json.readLenient(HEAD + "}" + gap).faults()).isEmpty();
            assertThat(json.readLenient(HEAD + "}" + gap + rest).faults())
                    .singleElement()
                    .extracting(Fault::code)
                    .isIn(Fault.JSON_TRAILING, Fault.JSON_SYNTAX);
        }
    }
}
