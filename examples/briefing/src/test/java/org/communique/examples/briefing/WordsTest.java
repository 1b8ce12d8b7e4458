package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueJson;
import org.communique.statement.Polarity;
import org.communique.time.Ternary;
import org.communique.timeline.ItemSpan;
import org.communique.timeline.OrderAnswer;
import org.communique.timeline.ReasonKind;
import org.communique.timeline.SpanBasis;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;
import org.communique.validation.TextCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same, all of it is said somewhere, and the machine's own language does not matter. */
class WordsTest {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();
    private static final String PACKAGE = "org.communique.examples.briefing.";
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}|\\$\\{[A-Z-]+}|%%");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static ResourceBundle bundle(String name, String language) {
        return Words.bundle(PACKAGE + name, Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "help", "terms"})
    void everyKeyHasTheSamePlacesInBothLanguages(String name) {
        ResourceBundle english = bundle(name, "en");
        ResourceBundle german = bundle(name, "de");

        assertThat(german.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(50);
        assertThat(english.keySet()).allSatisfy(key -> {
            assertThat(places(german.getString(key))).as(key).isEqualTo(places(english.getString(key)));
            assertThat(german.getString(key)).as(key).isNotBlank();
        });
    }

    private static List<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    @Test
    void everyKeyIsSaidAndEveryKeyThatIsSaidIsThere() {
        List<String> texts = texts();
        TreeSet<String> known = new TreeSet<>();
        bundle("words", "en").keySet().forEach(key -> known.add(key.replaceFirst("\\.(one|other)$", "")));
        List<String> beginnings = texts.stream()
                .filter(text -> text.endsWith("."))
                .filter(text -> known.stream().anyMatch(key -> key.startsWith(text)))
                .toList();

        assertThat(known).allSatisfy(key -> assertThat(
                        texts.contains(key) || beginnings.stream().anyMatch(key::startsWith))
                .as(key)
                .isTrue());
        assertThat(said()).isNotEmpty().isSubsetOf(known);
    }

    /** Whatever is given to {@code say} or {@code count} as a text. */
    private static List<String> said() {
        Pattern call = Pattern.compile("\\.(?:say|count)\\(\\s*\"([a-z.-]+[a-z])\"");
        return sources().stream()
                .flatMap(source -> call.matcher(source).results().map(found -> found.group(1)))
                .toList();
    }

    private static List<String> texts() {
        return sources().stream()
                .flatMap(source -> TEXT.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile).map(WordsTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingAsksForTheLanguageOfTheMachine() {
        assertThat(sources())
                .noneMatch(
                        source -> source.contains("Locale.getDefault") || source.matches("(?s).*\"\\.formatted\\(.*"));
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            ResourceBundle.clearCache();
            assertThat(Words.of("en").say("file.missing")).isEqualTo("no such file");
            assertThat(Words.of("fr").say("file.missing")).isEqualTo("no such file");
            Locale.setDefault(Locale.ENGLISH);
            ResourceBundle.clearCache();
            assertThat(Words.of("de").say("file.missing")).isEqualTo("keine solche Datei");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void argumentsStandInTheirPlacesWhateverTheyHold() {
        assertThat(Words.ENGLISH.say("validate.progress", 1, 2, "$1 {0} \\")).isEqualTo("1 of 2: $1 {0} \\");
        assertThat(Words.ENGLISH.count("refused.more-faults", 1)).startsWith("1 more fault;");
        assertThat(Words.of("de").count("refused.more-faults", 2)).startsWith("2 weitere Fehler;");
        assertThat(Words.ENGLISH.anyOf(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(Words.ENGLISH.anyOf(List.of("a"))).isEqualTo("a");
        assertThatThrownBy(() -> Words.ENGLISH.say("nothing")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void helpAndRefusalsAreInTheLanguageThatIsAskedFor() {
        assertThat(Run.of("--help", "--lang", "de").out()).contains("Aufruf:", "Schreiben", "Eintrag einer Quelle");
        assertThat(Run.of("ledger", "--help", "--lang=de").out()).contains("Beispiel:", "Nur was dieser Akteur gibt.");
        assertThat(Run.of("lines", "nothing", "--lang", "de").err()).isEqualTo("lines: nothing: keine solche Datei\n");
        assertThat(Run.of("ledgr", "--lang", "de").err())
                .isEqualTo("communique-briefing: ledgr: weder Befehl noch Datei; ist ledger gemeint?\n");
    }

    @Test
    void aValidationSpeaksTheLanguageThatIsAskedFor() {
        String dossier = "{\"communique\":\"1\",\"id\":\"d\",\"links\":[{\"id\":\"link:l\","
                + "\"subject\":\"event:a\",\"relation\":\"follows\",\"object\":\"event:a\"}]}";

        assertThat(Run.withInput(dossier, "validate", "-", "--lang", "de").out())
                .contains(
                        "-: Fehler 3\n",
                        "Fehler link.to-itself bei /links/0/object (1:102): die Verknüpfung \"follows\" führt");
        assertThat(Run.withInput(dossier, "validate", "-", "--lang", "de", "--format", "json")
                        .out())
                .contains("\"verdict\":\"errors\"", "\"severity\":\"error\"", "die Verknüpfung");
    }

    @Test
    void everyConstantThatAnAnswerNamesHasItsWords() {
        for (Words words : List.of(Words.of("en"), Words.of("de"))) {
            Stream.of(
                            named("timeline.reason.", ReasonKind.values()),
                            named("timeline.basis.", SpanBasis.values()),
                            named("timeline.answer.", Ternary.values()),
                            named("positions.towards.", Polarity.values()),
                            named("positions.side.", Polarity.values()),
                            named("validate.kind.", TextCheck.Kind.values()),
                            named("validate.unchecked.", TextCheck.Reason.values()),
                            named("validate.grade.", Finding.Grade.values()))
                    .flatMap(keys -> keys)
                    .forEach(key -> assertThat(words.say(key, "", "")).as(key).isNotNull());
        }
    }

    private static Stream<String> named(String key, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> key + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What the library says of its reasons in English is what the screen says in English. */
    @Test
    void theReasonsOfATimelineAreThoseOfTheLibrary() {
        Timeline timeline =
                Timeline.of(DossierFiles.builtIn().anchoredAt(SourceId.of("article"), LocalDate.of(2025, 3, 6)));
        TimelineWords words = new TimelineWords(Words.ENGLISH);
        List<TimelineItem> items =
                timeline.summary().items().stream().map(ItemSpan::id).toList();

        items.forEach(one -> items.forEach(other -> {
            OrderAnswer answer = timeline.why(one, other);
            assertThat(answer.why())
                    .allSatisfy(reason -> assertThat(words.reason(reason)).isEqualTo(reason.inWords()));
            assertThat(answer.why().isEmpty() ? "" : words.sentence(answer.why()))
                    .isEqualTo(answer.inWords());
        }));
    }

    @Test
    void aTimelineSpeaksTheLanguageThatIsAskedFor() {
        String dossier = """
                {"communique":"1","id":"d",
                 "events":[{"id":"event:a","type":"talks","modality":"occurred","when":{"edtf":"2025-03-05"}},
                  {"id":"event:b","title":"Summit","type":"talks","modality":"occurred","when":{"edtf":"2025-03-03"}}],
                 "links":[{"id":"link:l","subject":"event:b","relation":"follows","object":"event:a"}]}
                """;

        assertThat(Run.withInput(dossier, "timeline", "-", "--lang", "de").out())
                .startsWith("Zeitleiste von d: 2 Einträge, 1 Widerspruch\n")
                .contains(
                        "Widersprüche\n",
                        "zählt nicht: ",
                        "der Beginn von event:",
                        "Der Reihe nach\n",
                        "Wie man es liest")
                .doesNotContain("the ", " by ");
        assertThat(Run.withInput(dossier, "timeline", "-", "--before", "event:b", "event:a", "--lang", "de")
                        .out())
                .contains("JA: event:b endete, bevor event:a begann", "nach dem Datum von event:");
    }

    @Test
    void positionsSpeakTheLanguageThatIsAskedFor() {
        String page = Run.withInput(JSON.write(DossierFiles.builtIn()), "positions", "-", "--lang", "de")
                .out();

        assertThat(page)
                .contains("WOZU\n", "IN WORTEN\n", "nachdrücklich gegen ", "nach eigenen Worten")
                .doesNotContain("by their", "strongly", "The United Kingdom");
        assertThat(Run.withInput("{\"communique\":\"1\",\"id\":\"d\"}", "positions", "-", "--lang", "de")
                        .out())
                .isEqualTo("Keine Äußerung sagt, wo jemand steht.\n");
    }
}
