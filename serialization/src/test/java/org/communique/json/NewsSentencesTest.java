package org.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.source.TextDigest;
import org.communique.validation.Report;
import org.communique.validation.Validator;
import org.communique.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Sixty invented sentences of news, each a document whose title and only source is the sentence. */
class NewsSentencesTest {

    private static final String FOLDER = "/org/communique/json/sentences";

    private static final List<String> PLOVER_TYPES = List.of(
            "agree",
            "consult",
            "support",
            "concede",
            "cooperate",
            "aid",
            "retreat",
            "request",
            "accuse",
            "reject",
            "threaten",
            "protest",
            "sanction",
            "mobilize",
            "coerce",
            "assault");

    private static final Pattern ID =
            Pattern.compile("(source|actor|office|tenure|membership|statement|pledge|event|link):[a-z0-9-]+");

    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void readsBackAsItIsWritten(String name, String sentence, Dossier dossier) {
        assertThat(dossier.id().text()).isEqualTo(name);
        assertThat(JSON.read(JSON.write(dossier))).isEqualTo(dossier);
        assertThat(JSON.read(JSON.canonical(dossier))).isEqualTo(dossier);
        assertThat(JsonSamples.canonical(document(name))).isEqualTo(new String(JSON.canonical(dossier), UTF_8));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void everySelectorLiesInTheSentence(String name, String sentence, Dossier dossier) {
        int length = sentence.codePointCount(0, sentence.length());
        List<JsonNode> selectors = JsonSamples.tree(document(name)).findValues("selectors");

        assertThat(selectors).isNotEmpty().allSatisfy(list -> assertThat(list).allSatisfy(selector -> {
            assertThat(selector.path("type").asString()).isEqualTo("text-position");
            assertThat(selector.path("start").asInt()).isBetween(0, length - 1);
            assertThat(selector.path("end").asInt())
                    .isBetween(selector.path("start").asInt() + 1, length);
        }));
        assertThat(dossier.sources()).singleElement().satisfies(source -> {
            assertThat(source.length()).hasValue(length);
            assertThat(source.textDigest()).contains(digest(sentence));
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void nothingIsFoundWrongWithItsQuotationsAndEvidence(String name, String sentence, Dossier dossier) {
        Report report = Validator.builder()
                .standard()
                .text(dossier.sources().get(0).id(), sentence)
                .build()
                .validate(dossier);

        assertThat(report.violations())
                .extracting(Violation::code)
                .noneMatch(
                        code -> code.startsWith("quot") || code.startsWith("source.") || code.startsWith("evidence."));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void noIdDangles(String name, String sentence, Dossier dossier) {
        Set<String> known =
                dossier.entries().map(entry -> entry.id().text()).collect(Collectors.toCollection(HashSet::new));
        Set<String> named = new HashSet<>();
        collectIds(JsonSamples.tree(document(name)), named);

        assertThat(dossier.entries()).hasSameSizeAs(known);
        assertThat(known).containsAll(named);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void keepsWhatIsSpecialAboutIt(String name, String sentence, Dossier dossier) {
        Consumer<Dossier> check = checks().get(name);

        assertThat(check).as("the check of %s", name).isNotNull();
        Objects.requireNonNull(check).accept(JSON.read(JSON.write(dossier)));
    }

    @Test
    void thereAreThreeOfEveryPloverTypeAndTwelveAidFlows() {
        Map<String, Integer> perType = new HashMap<>();
        List<String> flows = new ArrayList<>();
        for (String name : names()) {
            List<String> codes = JSON.read(document(name))
                    .entries()
                    .flatMap(entry -> entry.classifications().stream())
                    .filter(each -> each.scheme().equals(ClassificationScheme.PLOVER))
                    .map(Classification::code)
                    .toList();
            if (name.startsWith("flow-")) {
                assertThat(codes).as(name).isEmpty();
                flows.add(name);
            } else {
                assertThat(codes).as(name).containsExactly(name.substring(0, name.indexOf('-')));
                codes.forEach(code -> perType.merge(code, 1, Integer::sum));
            }
        }

        assertThat(perType).containsOnlyKeys(PLOVER_TYPES).allSatisfy((type, count) -> assertThat(count)
                .isEqualTo(3));
        assertThat(flows).hasSize(12);
        assertThat(checks()).hasSize(60).containsOnlyKeys(names());
    }

    static Stream<Arguments> sentences() {
        return names().stream().map(name -> {
            Dossier dossier = JSON.read(document(name));
            return arguments(name, dossier.title().orElseThrow(), dossier);
        });
    }

    private static Map<String, Consumer<Dossier>> checks() {
        Map<String, Consumer<Dossier>> all = new HashMap<>(PeacefulSentences.CHECKS);
        all.putAll(HostileSentences.CHECKS);
        all.putAll(AidFlowSentences.CHECKS);
        return all;
    }

    private static void collectIds(JsonNode node, Set<String> ids) {
        if (node.isString() && ID.matcher(node.asString()).matches()) {
            ids.add(node.asString());
        }
        node.forEach(child -> collectIds(child, ids));
    }

    private static List<String> names() {
        try (Stream<Path> files = Files.list(Path.of(resource("").toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] document(String name) {
        try (InputStream in = resource("/" + name + ".json").openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextDigest digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return TextDigest.of("sha256:" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(NewsSentencesTest.class.getResource(FOLDER + name), name);
    }
}
