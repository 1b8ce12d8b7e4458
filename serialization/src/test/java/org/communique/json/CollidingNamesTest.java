package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.json.BrokenDossiers.Broken;
import org.communique.json.codec.Input;
import org.communique.json.codec.NameTableException;
import org.communique.json.codec.Problem;
import org.communique.json.codec.Problems;
import org.communique.json.codec.TokenFactory;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.ValuePositions;
import org.communique.json.model.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Names that are made to collide in Jackson's table of names are kept, and hinder no other input. */
class CollidingNamesTest {

    private static final int MANY = 4096;
    private static final int SOME = 400;

    private final CommuniqueJson json = CommuniqueJson.standard();

    /** So that what follows is about anything. */
    @Test
    void areRefusedByJacksonItselfAndSpoilItsTable() {
        JsonFactory shared = new JsonFactory();

        readTokens(new JsonFactory(), document(0, SOME));
        assertThatThrownBy(() -> readTokens(shared, document(0, MANY))).isInstanceOf(StreamConstraintsException.class);
        assertThatThrownBy(() -> readTokens(shared, document(MANY, SOME)))
                .isInstanceOf(StreamConstraintsException.class);
    }

    private static void readTokens(JsonFactory factory, String document) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), utf8(document))) {
            while (parser.nextToken() != null) {
                parser.currentName();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {SOME, MANY, 1 << 16})
    void areKept(int count) {
        Dossier dossier = json.read(document(0, count));

        assertThat(dossier.extensions().get("later").orElseThrow().text().split(":"))
                .hasSize(1 + count);
        assertThat(json.read(json.write(dossier))).isEqualTo(dossier);
        assertThat(json.read(json.canonical(dossier))).isEqualTo(dossier);
    }

    @Test
    void doNotHinderAnotherDocument() {
        json.read(document(0, MANY));

        assertThat(readByTable(TokenFactory.withTable(), document(MANY, SOME))).isPresent();
    }

    @Test
    void doNotHinderAnotherLine() {
        TokenFactory lines = TokenFactory.withTable();

        assertThat(readByTable(lines, document(0, 1))).isPresent();
        assertThatThrownBy(() -> readByTable(lines, document(0, MANY))).isInstanceOf(NameTableException.class);

        assertThat(readByTable(lines, document(MANY, SOME))).isPresent();
    }

    /** So few a line that none is refused for them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 50, SOME})
    void doNotAddUpInTheLinesOfAStream(int each) {
        TokenFactory lines = TokenFactory.withTable();

        for (int from = 0; from < MANY; from += each) {
            assertThat(readByTable(lines, document(from, each))).isPresent();
        }
    }

    @Test
    void areKeptInLinesToo() {
        String lines = "{\"dossier\":" + document(0, MANY) + "}\n" + source(MANY) + "\n" + source(SOME) + "\n";

        Dossier dossier = json.readLines(new ByteArrayInputStream(utf8(lines)));

        assertThat(dossier.sources()).hasSize(2);
        assertThat(dossier.extensions().isEmpty()).isFalse();
        assertThat(dossier.sources()).noneMatch(source -> source.extensions().isEmpty());
    }

    static List<Broken> broken() {
        return BrokenDossiers.all();
    }

    /** Where names collide the input is read in another way, which finds the same in the same place. */
    @ParameterizedTest
    @MethodSource("broken")
    void leaveFaultsWhereTheyAre(Broken broken) {
        Problems byTable = new Problems();
        Problems without = new Problems();
        Input input = input(broken.document(), TokenFactory.withTable(), byTable);

        Reading.one(Dossiers.DOSSIER, input);
        Reading.one(
                Dossiers.DOSSIER,
                input(broken.document(), TokenFactory.withTable(), without).withoutTable());

        assertThat(without.list())
                .usingElementComparator((a, b) -> isSame(a, b) ? 0 : 1)
                .isEqualTo(byTable.list());
    }

    /** Of what is no JSON Jackson's parsers differ in whether they have passed over the character that is wrong. */
    private static boolean isSame(Problem a, Problem b) {
        int off = a.code().equals(Problem.SYNTAX) ? 1 : 0;
        return a.code().equals(b.code())
                && a.pointer().equals(b.pointer())
                && a.line() == b.line()
                && Math.abs(a.column() - b.column()) <= off;
    }

    @Property(tries = 50)
    void leaveLocationsWhereTheyAre(@ForAll Dossier dossier) {
        byte[] document = utf8(json.indented().write(dossier));
        ValuePositions byTable = ValuePositions.keeping();
        ValuePositions without = ValuePositions.keeping();

        Optional<Dossier> read = Reading.one(Dossiers.DOSSIER, input(document, byTable));
        Optional<Dossier> again =
                Reading.one(Dossiers.DOSSIER, input(document, without).withoutTable());

        assertThat(again).isEqualTo(read);
        assertThat(without).isEqualTo(byTable);
    }

    private static Optional<Dossier> readByTable(TokenFactory factory, String document) {
        try (TokenReader in = TokenReader.open(input(document, factory, new Problems()))) {
            Optional<Dossier> dossier = Optional.ofNullable(Dossiers.DOSSIER.read(in));
            in.expectEnd();
            return dossier;
        }
    }

    private static Input input(String document, TokenFactory factory, Problems problems) {
        return input(utf8(document), problems, ValuePositions.NONE, factory);
    }

    private static Input input(byte[] document, ValuePositions places) {
        return input(document, new Problems(), places, TokenFactory.withTable());
    }

    private static Input input(byte[] document, Problems problems, ValuePositions places, TokenFactory factory) {
        return new Input(
                document, document.length, 1, ReadOptions.standard().document(), true, problems, places, factory);
    }

    private static String document(int from, int count) {
        return "{\"communique\":\"1\",\"id\":\"d\",\"later\":{" + members(from, count) + "}}";
    }

    private static String source(int count) {
        return "{\"source\":{\"id\":\"source:s" + count + "\",\"later\":{" + members(0, count) + "}}}";
    }

    private static String members(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> "\"" + name(i) + "\":" + i)
                .collect(Collectors.joining(","));
    }

    /** Jackson's hash adds up what follows the first twelve bytes, four by four: their order makes no difference. */
    private static String name(int number) {
        return "colliding..."
                + IntStream.range(0, 17)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "ABCDEFGH" : "EFGHABCD")
                        .collect(Collectors.joining());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
