package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.communique.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit: what has just as much is read, what has one more is refused. */
class LimitsTest {

    private static final String HEAD = "{\"communique\":\"1\",\"id\":\"d\",\"title\":\"Łódź\"";

    /** A limit, and its default. */
    enum Limit {
        BYTES(16 << 20),
        DEPTH(64),
        STRING(1 << 20),
        NAME(256),
        NUMBER(64),
        VALUES(1_000_000);

        final int byDefault;

        Limit(int byDefault) {
            this.byDefault = byDefault;
        }

        ReadOptions.Builder set(ReadOptions.Builder options, int limit) {
            return switch (this) {
                case BYTES -> options.maxBytes(limit);
                case DEPTH -> options.maxDepth(limit);
                case STRING -> options.maxString(limit);
                case NAME -> options.maxName(limit);
                case NUMBER -> options.maxNumber(limit);
                case VALUES -> options.maxValues(limit);
            };
        }

        /** A document that has exactly so much, in an unknown member. */
        String document(int n) {
            return switch (this) {
                case BYTES -> padded(HEAD + ",\"later\":[", n, "]}");
                case DEPTH -> later("[".repeat(n - 1) + "]".repeat(n - 1));
                case STRING -> later(dove("[\"", n, "\"]"));
                case NAME -> later(dove("{\"", n, "\":0}"));
                case NUMBER -> later("-1." + "1".repeat(n - 3));
                case VALUES -> later("[" + "0,".repeat(n - 6) + "0]");
            };
        }

        String code() {
            return "limit." + name().toLowerCase(java.util.Locale.ROOT);
        }

        /** What a line has beside the document in it. */
        int ofLine() {
            return switch (this) {
                case BYTES -> "{\"dossier\":}".length();
                case DEPTH, VALUES -> 1;
                case STRING, NAME, NUMBER -> 0;
            };
        }

        private static String later(String value) {
            return HEAD + ",\"later\":" + value + "}";
        }

        /** A text of so many UTF-16 code units, of which the last two are one character. */
        private static String dove(String open, int length, String close) {
            return open + "x".repeat(length - 2) + "\uD83D\uDD4A" + close;
        }

        private static String padded(String open, int bytes, String close) {
            int rest = bytes - (open + close).getBytes(StandardCharsets.UTF_8).length;
            return open + " ".repeat(rest) + close;
        }
    }

    private enum Way {
        TEXT,
        BYTES,
        STREAM,
        READER,
        LINE;

        List<Fault> faults(CommuniqueJson json, String document) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            return switch (this) {
                case TEXT -> json.readLenient(document).faults();
                case BYTES -> json.readLenient(bytes).faults();
                case STREAM -> json.readLenient(new ByteArrayInputStream(bytes)).faults();
                case READER -> json.readLenient(new StringReader(document)).faults();
                case LINE -> lineFaults(json, document);
            };
        }

        private static List<Fault> lineFaults(CommuniqueJson json, String document) {
            String line = "{\"dossier\":" + document + "}\n";
            try {
                json.lineReader(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                        .close();
                return List.of();
            } catch (DossierReadException e) {
                return e.faults();
            }
        }
    }

    static Stream<Arguments> ways() {
        return Arrays.stream(Limit.values())
                .flatMap(limit -> Arrays.stream(Way.values()).map(way -> Arguments.of(limit, way)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void holdsWhereUnknownMembersAreKept(Limit limit, Way way) {
        for (int more : List.of(-1, 0, 1)) {
            List<String> codes = codes(limit, way, ReadOptions.builder(), more);

            assertThat(codes).as("%+d", more).isEqualTo(more > 0 ? List.of(limit.code()) : List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void holdsWhereUnknownMembersAreRefused(Limit limit, Way way) {
        for (int more : List.of(-1, 0, 1)) {
            List<String> codes = codes(limit, way, ReadOptions.builder().rejectUnknown(), more);

            assertThat(codes.get(codes.size() - 1))
                    .as("%+d", more)
                    .isEqualTo(more > 0 ? limit.code() : Fault.MEMBER_UNKNOWN);
        }
    }

    private static List<String> codes(Limit limit, Way way, ReadOptions.Builder options, int more) {
        int narrow = 80;
        int set = way == Way.LINE ? narrow + limit.ofLine() : narrow;
        options = limit.set(options, set);
        if (limit == Limit.BYTES && way == Way.LINE) {
            options = options.maxBytes(1).maxLineBytes(set);
        }
        String document = limit.document(narrow + more);
        return way.faults(CommuniqueJson.standard().with(options.build()), document).stream()
                .map(Fault::code)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void isTheOneThatIsDocumentedByDefault(Limit limit) {
        CommuniqueJson json = CommuniqueJson.standard();

        assertThat(json.readLenient(limit.document(limit.byDefault)).faults()).isEmpty();
        assertThat(json.readLenient(limit.document(limit.byDefault + 1)).faults())
                .extracting(Fault::code)
                .containsExactly(limit.code());
    }

    @Test
    void aLineHasOneMebibyteByDefault() {
        int document = (1 << 20) - Limit.BYTES.ofLine();

        assertThat(Way.LINE.faults(CommuniqueJson.standard(), Limit.BYTES.document(document)))
                .isEmpty();
        assertThat(Way.LINE.faults(CommuniqueJson.standard(), Limit.BYTES.document(document + 1)))
                .extracting(Fault::code)
                .containsExactly(Fault.LIMIT_BYTES);
    }

    /** A member with a value that is too long by one, where twenty characters are allowed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'title':'123456789012345678901'",
                "'sources':[{'id':'source:s','length':123456789012345678901}]",
                "'sources':[{'id':'source:s','title':123456789012345678901}]",
                "'sources':'123456789012345678901'",
                "'actors':[{'type':'123456789012345678901'}]",
                "'actors':[{'type':7,'later':'123456789012345678901'}]",
                "'unrecognized':[{'123456789012345678901':{}}]",
                "'title':'x','title':'123456789012345678901'"
            })
    void holdsInMembersThatAreKnownWrongOrSkipped(String member) {
        String document = "{'communique':'1','id':'d'," + member + "}";
        CommuniqueJson narrow = CommuniqueJson.standard()
                .with(ReadOptions.builder()
                        .maxString(20)
                        .maxNumber(20)
                        .maxName(20)
                        .build());

        assertThat(narrow.readLenient(
                                document.replace("1'", "'").replace("1}", "}").replace('\'', '"'))
                        .faults())
                .extracting(Fault::code)
                .noneMatch(code -> code.startsWith("limit."));
        assertThat(narrow.readLenient(document.replace('\'', '"')).faults())
                .last()
                .extracting(Fault::code, InstanceOfAssertFactories.STRING)
                .startsWith("limit.");
    }

    /** The canonical form of a number may be longer than the number, and is read all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "-%s", "%s5e9", "%s5e99", "0.%s", "%s.5"})
    void ofNumbersLetsTheirCanonicalFormsPass(String form) {
        String number = form.formatted("1".repeat(64 - form.length() + 2));
        CommuniqueJson json = CommuniqueJson.standard();
        Dossier dossier = json.read("{\"communique\":\"1\",\"id\":\"d\",\"later\":" + number + "}");

        assertThat(number).hasSize(64);
        assertThat(json.read(json.write(dossier))).isEqualTo(dossier);
        assertThat(json.read(json.canonical(dossier))).isEqualTo(dossier);
        assertThatThrownBy(() -> json.read("{\"communique\":\"1\",\"id\":\"d\",\"later\":" + number + "0}"))
                .isInstanceOf(DossierReadException.class)
                .hasMessageContaining(Fault.LIMIT_NUMBER);
    }

    @ParameterizedTest
    @EnumSource
    void isOneOrMore(Limit limit) {
        assertThatThrownBy(() -> limit.set(ReadOptions.builder(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected 1 to ");
    }

    @Test
    void ofDepthIsAThousandAtMost() {
        assertThat(CommuniqueJson.standard()
                        .with(ReadOptions.builder().maxDepth(1000).build())
                        .readLenient(Limit.DEPTH.document(1000))
                        .faults())
                .isEmpty();
        assertThatThrownBy(() -> ReadOptions.builder().maxDepth(1001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofBytesIsHalfAGibibyteAtMost() {
        int most = 512 << 20;

        assertThat(Way.LINE.faults(
                        CommuniqueJson.standard()
                                .with(ReadOptions.builder()
                                        .maxBytes(most)
                                        .maxLineBytes(most)
                                        .build()),
                        Limit.BYTES.document(1 << 20)))
                .isEmpty();
        assertThatThrownBy(() -> ReadOptions.builder().maxBytes(most + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadOptions.builder().maxLineBytes(most + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
