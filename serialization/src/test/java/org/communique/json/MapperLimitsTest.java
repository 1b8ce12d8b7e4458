package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.PledgeId;
import org.communique.json.LimitsTest.Limit;
import org.communique.json.model.Codecs;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An embedder's mapper stops at every limit while it reads: of input without end no more is taken than may be read. */
class MapperLimitsTest {

    private static final int KIB = 1 << 10;
    private static final int MIB = 1 << 20;
    /** How far Jackson's parser reads ahead of what it hands on. */
    private static final int AHEAD = 256 * KIB;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** Whose own limits, which come before the library's, are out of the way. */
    private static final JsonMapper UNLIMITED = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .findAndAddModules()
            .build();

    /** JSON that does not end, the limit that it is beyond, and how much of it may be taken. */
    private record Endless(String begin, String again, String code, long bytes) {

        @Override
        public String toString() {
            return begin.substring(0, Math.min(20, begin.length())) + again.substring(0, Math.min(20, again.length()));
        }
    }

    private static final List<Endless> ENDLESS = List.of(
            new Endless("{\"later\":[0", ",0", Fault.LIMIT_VALUES, 2 * MIB),
            new Endless("{\"later\":[0", " , [ ] ", Fault.LIMIT_VALUES, 7 * MIB),
            new Endless("{\"later\":{\"a\":0", ",\"a\":0", Fault.LIMIT_VALUES, 7 * MIB),
            new Endless("{\"later\":[0", ",{\"a\":[]}", Fault.LIMIT_VALUES, 5 * MIB),
            new Endless("{\"later\":[0", ",\"" + "x".repeat(KIB) + "\"", Fault.LIMIT_BYTES, 16 * MIB),
            new Endless("{\"later\":[0", ",\"" + "\u0416".repeat(KIB) + "\"", Fault.LIMIT_BYTES, 16 * MIB),
            new Endless("{\"later\":[0", ",\"" + "x".repeat(MIB) + "\"", Fault.LIMIT_BYTES, 17 * MIB),
            new Endless("{\"later\":", "[", Fault.LIMIT_DEPTH, KIB),
            new Endless("{\"later\":", "{\"a\":", Fault.LIMIT_DEPTH, KIB),
            new Endless("{\"later\":[0", "," + "1".repeat(100), Fault.LIMIT_NUMBER, KIB),
            new Endless("{\"later\":[0", ",-1." + "1".repeat(100), Fault.LIMIT_NUMBER, KIB),
            new Endless("{\"later\":[0", ",{\"" + "x".repeat(300) + "\":0}", Fault.LIMIT_NAME, KIB),
            new Endless("{\"" + "x".repeat(300) + "\":0", ",\"a\":0", Fault.LIMIT_NAME, KIB),
            new Endless("{\"later\":\"", "x", Fault.LIMIT_STRING, MIB),
            new Endless("{\"later\":\"x", "\\u0041", Fault.LIMIT_STRING, 6 * MIB),
            new Endless("{\"later\":\"", "\uD83D\uDD4A", Fault.LIMIT_STRING, 2 * MIB),
            new Endless("{\"later\":\"x", "\uD83D\uDD4A", Fault.LIMIT_STRING, 2 * MIB),
            new Endless("{\"later\":\"x", "\\ud83d\\udd4a", Fault.LIMIT_STRING, 6 * MIB));

    /** Types that are read in different ways: as they come, by a member that may stand anywhere, by their key, as a text. */
    private static final List<Class<?>> DIFFERENT = List.of(Pledge.class, Actor.class, Entry.class, PledgeId.class);

    /** With all types where the end comes soon, and with one that is looked ahead in where it comes late. */
    static Stream<Arguments> endless() {
        return ENDLESS.stream().flatMap(each -> types(each).map(type -> Arguments.of(each, type)));
    }

    private static Stream<? extends Class<?>> types(Endless endless) {
        if (endless.bytes() > 2 * MIB) {
            return Stream.of(Actor.class);
        }
        return endless.bytes() > KIB
                ? DIFFERENT.stream()
                : Codecs.all().stream().map(Codecs.Typed::type);
    }

    @ParameterizedTest
    @MethodSource("endless")
    void endsWhatDoesNot(Endless endless, Class<?> type) {
        Counted counted = new Counted(endless.begin(), endless.again());

        assertThatThrownBy(() -> UNLIMITED.readValue(counted, type))
                .isInstanceOf(DatabindException.class)
                .hasMessageNotContaining(Fault.LIBRARY_FAILED)
                .hasMessageNotContaining(Fault.JSON_SYNTAX);
        assertThat(counted.taken).isLessThanOrEqualTo(endless.bytes() + AHEAD);
    }

    static List<Endless> kinds() {
        return ENDLESS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysWhichLimit(Endless endless) {
        String typed = endless.begin().replaceFirst("[{]", "{\"type\":\"state\",");

        assertRefused(endless.code(), new Counted(endless.begin(), endless.again()), Pledge.class);
        assertRefused(endless.code(), new Counted(endless.begin(), endless.again()), Actor.class);
        assertRefused(endless.code(), new Counted(typed, endless.again()), Actor.class);
    }

    @Test
    void endsListsOfWhatIsKnown() {
        assertRefused(
                Fault.LIMIT_VALUES,
                new Counted("{\"id\":\"pledge:p\",\"open\":[\"parties\"", ",\"steps\""),
                Pledge.class);
        assertRefused(
                Fault.LIMIT_BYTES,
                new Counted(
                        "{\"communique\":\"1\",\"id\":\"d\",\"sources\":[{\"id\":\"source:s\"}",
                        ",{\"id\":\"source:s\",\"note\":\"" + "x".repeat(KIB) + "\"}"),
                Dossier.class);
    }

    private static void assertRefused(String code, Counted json, Class<?> type) {
        assertThatThrownBy(() -> MAPPER.readValue(json, type))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith(code + " ");
    }

    /** Where an embedder's own type ends, or a list of many values, there is no limit of the library's. */
    @Test
    void isThatOfEachValue() {
        String text = "\"" + "x".repeat(MIB) + "\"";
        String source = "{\"id\":\"source:s\",\"later\":[" + String.join(",", Collections.nCopies(9, text)) + "]}";

        assertThat(MAPPER.readValue("[" + source + "," + source + "]", Source[].class))
                .hasSize(2);
    }

    /** White space is none of a value, so that documents have a limit of bytes of their own. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BYTES")
    void isThatOfDocuments(Limit limit) {
        String most = limit.document(limit.byDefault);
        String more = limit.document(limit.byDefault + 1);

        assertThat(MAPPER.readValue(most, Dossier.class))
                .isEqualTo(CommuniqueJson.standard().read(most));
        assertThatThrownBy(() -> MAPPER.readValue(more, Dossier.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(limit.code() + " at /later");
    }

    /** A tree has made of a long number what it takes it for. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BYTES", "NUMBER"})
    void holdsForTreesAndBuffersToo(Limit limit) {
        JsonNode most = MAPPER.readTree(limit.document(limit.byDefault));
        JsonNode more = MAPPER.readTree(limit.document(limit.byDefault + 1));

        assertThat(MAPPER.treeToValue(most, Dossier.class)).isEqualTo(MAPPER.convertValue(most, Dossier.class));
        assertThatThrownBy(() -> MAPPER.treeToValue(more, Dossier.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(limit.code() + " at /later");
        assertThatThrownBy(() -> MAPPER.convertValue(more, Dossier.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(limit.code() + " at /later");
    }

    @Test
    void ofBytesHoldsForTreesToo() {
        ObjectNode source = MAPPER.createObjectNode().put("id", "source:s");
        for (int i = 0; i < 17; i++) {
            source.put("later" + i, "x".repeat(MIB));
        }

        assertThatThrownBy(() -> MAPPER.treeToValue(source, Source.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(Fault.LIMIT_BYTES + ": expected at most ");
    }

    /** Gives as much as is asked for, and counts it. */
    private static final class Counted extends InputStream {

        private final byte[] begin;
        private final byte[] again;
        private long taken;

        Counted(String begin, String again) {
            this.begin = begin.getBytes(StandardCharsets.UTF_8);
            this.again = again.repeat(1 + (64 << 10) / again.length()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int start, int length) {
            boolean begins = taken < begin.length;
            byte[] from = begins ? begin : again;
            int at = (int) (begins ? taken : (taken - begin.length) % again.length);
            int given = Math.min(length, from.length - at);
            System.arraycopy(from, at, bytes, start, given);
            taken += given;
            return given;
        }
    }
}
