package org.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.evidence.RecordSelector;
import org.communique.id.SourceId;
import org.communique.quotation.QuoteAnswer;
import org.communique.quotation.QuoteCheck;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuoteReport;
import org.communique.time.Ternary;
import org.communique.validation.Validator;
import org.communique.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented passages of news, each a document whose title is the passage and the text of its first source; what the
 * briefing prints of each stands beside it.
 */
class NewsPassagesTest {

    private static final String FOLDER = "/org/communique/json/passages";

    private static final SourceId PASSAGE = SourceId.of("passage");

    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    @ParameterizedTest
    @MethodSource("names")
    void readsBackAsItIsWritten(String name) {
        Dossier dossier = JSON.read(document(name));

        assertThat(dossier.id().text()).isEqualTo(name);
        assertThat(JSON.read(JSON.write(dossier))).isEqualTo(dossier);
        assertThat(JSON.read(JSON.canonical(dossier))).isEqualTo(dossier);
        assertThat(JsonSamples.canonical(document(name))).isEqualTo(new String(JSON.canonical(dossier), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySelectorIsExact(String name) {
        Dossier dossier = JSON.read(document(name));

        QuoteReport report = QuoteCheck.verify(dossier, PASSAGE, dossier.title().orElseThrow());

        assertThat(report.sameText()).isEqualTo(Ternary.YES);
        assertThat(report.findings()).isNotEmpty().allSatisfy(finding -> assertThat(finding.answer())
                .isEqualTo(isRecord(finding) ? QuoteAnswer.NOTHING_TO_CHECK : QuoteAnswer.EXACT));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingIsFoundInItThatIsNot(String name) {
        Dossier dossier = JSON.read(document(name));

        List<Violation> found = Validator.builder()
                .standard()
                .text(PASSAGE, dossier.title().orElseThrow())
                .build()
                .validate(dossier)
                .violations();

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a-further-sum, /links/0/relation, additional-to",
        "appeal-half-funded, /needs/0/holder, actor:board",
        "appeal-half-funded, /pledges/0/contributions/0/percentage, 50",
        "appeal-half-funded, /links/0/relation, answers",
        "body-renamed, /actors/0/names/1/kind, former",
        "body-renamed, /actors/0/identifiers/1/rank, deprecated",
        "body-renamed, /statements/0/act, call-for-action",
        "co-host-removed, /events/0/participations/1/role, guest",
        "co-host-removed, /links/0/relation, supersedes",
        "conference-two-totals, /pledges/0/contributions/1/within, all",
        "conference-two-totals, /pledges/1/contributions/1/newMoney, no",
        "conference-with-two-names, /events/0/names/1/text, Lakes Summit",
        "count-without-a-figure, /events/1/counts/0/quantity/approximation, at-least",
        "course-of-two-partners, /events/0/participations/1/role, partner",
        "course-of-two-partners, /events/0/participations/2/role, co-organizer",
        "delegation-by-video, /events/0/participations/1/role, remote-participant",
        "dissolved-state, /actors/0/existence, dissolved",
        "dissolved-state, /actors/0/lifetime/edtf, /1971",
        "guarantee-beside-grant, /pledges/0/contributions/1/instrument, guarantee",
        "handed-on-through-a-fund, /links/0/relation, draws-on",
        "hedge-within-a-claim, /events/1/evidence/0/via, statement:lunde",
        "hedge-within-a-claim, /events/1/evidence/1/factuality, uncommitted",
        "instalments-one-late, /pledges/0/contributions/2/due/edtf, 2031-06-30",
        "instalments-one-late, /pledges/0/steps/2/stage, delayed",
        "loan-repaid, /pledges/0/steps/1/stage, repaid",
        "money-that-is-not-new, /pledges/0/contributions/1/newMoney, no",
        "names-of-another-system, /pledges/0/contributions/0/instrument, lts:pooled",
        "names-of-another-system, /pledges/0/lts:boundary, incoming",
        "no-answer, /statements/0/act, no-response",
        "outlet-hedges-the-saying, /statements/0/evidence/0/factuality, uncommitted",
        "record-of-a-data-set, /events/0/evidence/1/selectors/0/type, record",
        "record-of-a-data-set, /events/0/evidence/1/coder, lel-coder-2",
        "record-of-a-data-set, /events/0/evidence/1/confidence, 85",
        "record-that-does-not-say, /events/0/modality, unstated",
        "seat-on-behalf-of-a-state, /memberships/0/onBehalfOf, actor:ferrland",
        "spoken-at-a-place, /statements/0/place/identifiers/0/scheme, p-code",
        "step-corrected, /pledges/0/steps/1/corrects, first-report",
        "two-figures-for-one-thing, /links/0/relation, same-as",
        "who-bears-how-much, /pledges/0/parties/0/percentage, 25",
        "who-bears-how-much, /pledges/0/parties/2/role, accountable",
        "who-bears-how-much, /pledges/0/parties/3/role, critic"
    })
    void hasWhatItIsFor(String name, String pointer, String value) {
        assertThat(JsonSamples.tree(document(name)).at(pointer).asString()).isEqualTo(value);
    }

    @Test
    void eachStandsBesideItsLinesOfTheBriefing() {
        assertThat(names(".json")).hasSize(26).isEqualTo(names(".briefing"));
    }

    private static boolean isRecord(QuoteFinding finding) {
        return finding.selector() instanceof RecordSelector;
    }

    static List<String> names() {
        return names(".json");
    }

    private static List<String> names(String ending) {
        try (Stream<Path> files = Files.list(Path.of(resource("").toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
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

    private static URL resource(String name) {
        return Objects.requireNonNull(NewsPassagesTest.class.getResource(FOLDER + name), name);
    }
}
