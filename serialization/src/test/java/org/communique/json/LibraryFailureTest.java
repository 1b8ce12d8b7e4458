package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Input;
import org.communique.json.codec.Outline;
import org.communique.json.codec.Problem;
import org.communique.json.codec.Problems;
import org.communique.json.codec.TokenFactory;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.communique.json.codec.ValuePositions;
import org.communique.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a library below throws while it reads is a fault of a code of its own. */
class LibraryFailureTest {

    private static final String SOURCE = "{\"id\":\"source:s\",\"later\":[1,\"text\",{\"name\":2}]}";

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    static Stream<RuntimeException> failures() {
        return Stream.of(
                new IllegalStateException("Internal error: \u0000"),
                new IllegalArgumentException(),
                new ArrayIndexOutOfBoundsException(4096),
                new NullPointerException(),
                new ClassCastException("x".repeat(10_000)),
                new WithoutTrace());
    }

    /** As the virtual machine makes them where one is thrown often. */
    private static final class WithoutTrace extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WithoutTrace() {
            super(null, null, false, false);
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isAFaultThatNamesWhatWasThrown(RuntimeException failure) {
        List<Fault> faults = read(7, in -> {
            in.problem(Problem.VALUE, "met before");
            throw failure;
        });

        assertThat(faults).extracting(Fault::code).containsExactly(Fault.VALUE_MALFORMED, Fault.LIBRARY_FAILED);
        assertThat(faults.get(1).line()).isEqualTo(7);
        assertThat(faults.get(1).message())
                .startsWith(failure.getClass().getName())
                .hasSizeLessThanOrEqualTo(512)
                .doesNotContain("\u0000");
    }

    @Test
    void isSaidBesideHoweverManyOthers() {
        List<Fault> faults = read(1, in -> {
            IntStream.range(0, 200).forEach(i -> in.problem(Problem.VALUE, "met before"));
            throw new IllegalStateException();
        });

        assertThat(faults).hasSize(100).last().extracting(Fault::code).isEqualTo(Fault.LIBRARY_FAILED);
    }

    @Test
    void isNoErrorAndNoFailureOfAStream() {
        assertThatThrownBy(() -> read(1, in -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> read(1, in -> {
                    throw new UncheckedIOException(new IOException("gone"));
                }))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static List<Fault> read(long line, Consumer<TokenReader> codec) {
        byte[] json = SOURCE.getBytes(StandardCharsets.UTF_8);
        Problems problems = new Problems();
        Input input = new Input(
                json,
                json.length,
                line,
                ReadOptions.standard().document(),
                true,
                problems,
                ValuePositions.NONE,
                TokenFactory.withTable());

        assertThat(Reading.one(new Failing(codec), input)).isEmpty();

        return Fault.of(problems);
    }

    /** Reads nothing, but does something. */
    private record Failing(Consumer<TokenReader> reading) implements Codec<String> {

        @Override
        public String read(TokenReader in) {
            reading.accept(in);
            return "";
        }

        @Override
        public void write(TokenWriter out, String value) {}

        @Override
        public void outline(Outline outline) {}
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isJacksonsOwnExceptionOnTheMappersPath(RuntimeException failure) {
        for (String where : List.of("nextToken", "currentName", "string", "number")) {
            assertThatThrownBy(() -> mapper.readValue(failing(where, failure), Source.class))
                    .as(where)
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining(
                            "library.failed (1:1): " + failure.getClass().getName());
        }
    }

    @Test
    void isNoErrorAndNoFailureOfAStreamOnTheMappersPath() {
        assertThatThrownBy(() ->
                        mapper.readValue(failing("string", new UncheckedIOException(new IOException())), Source.class))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> mapper.readValue(broken(SOURCE.substring(0, 20)), Source.class))
                .isInstanceOf(JacksonException.class)
                .hasRootCauseInstanceOf(IOException.class)
                .hasMessageNotContaining("library.failed");
    }

    @Test
    void isNoFailureOfTheCallersOwnStream() {
        CommuniqueJson json = CommuniqueJson.standard();

        assertThatThrownBy(() -> json.read(broken("{"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> json.read(new InputStreamReader(broken("{"), StandardCharsets.UTF_8)))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> json.readLines(broken("{\"dossier\":{\"communique\":\"1\",\"id\":\"d\"}}\n{")))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static InputStream broken(String beginning) {
        return new SequenceInputStream(
                new java.io.ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public int read(byte[] bytes, int start, int length) throws IOException {
                        throw new IOException("gone");
                    }
                });
    }

    private JsonParser failing(String where, RuntimeException failure) {
        return new FailingParser(mapper.createParser(SOURCE), where, failure);
    }

    /** A parser that fails at the unknown member, in one of its methods. */
    private static final class FailingParser extends JsonParserDelegate {

        private final String where;
        private final RuntimeException failure;
        private int tokens;

        FailingParser(JsonParser parser, String where, RuntimeException failure) {
            super(parser);
            this.where = where;
            this.failure = failure;
        }

        private void failIn(String method) {
            if (method.equals(where) && tokens > 3) {
                throw failure;
            }
        }

        @Override
        public JsonToken nextToken() {
            tokens++;
            failIn("nextToken");
            return super.nextToken();
        }

        @Override
        public String currentName() {
            failIn("currentName");
            return super.currentName();
        }

        @Override
        public long readString(Writer writer) {
            failIn("string");
            return super.readString(writer);
        }

        @Override
        public String getString() {
            failIn("number");
            return super.getString();
        }
    }
}
