package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.amount.AmountWording;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.exchange.ImportResult;
import org.communique.exchange.Importers;
import org.communique.exchange.table.Tables;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueJson;
import org.communique.json.Fault;
import org.communique.json.LineReader;
import org.communique.json.ReadResult;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.Total;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.position.PositionMatrix;
import org.communique.position.Positions;
import org.communique.quotation.QuoteAnswer;
import org.communique.quotation.QuoteCheck;
import org.communique.quotation.QuoteReport;
import org.communique.quotation.SourceText;
import org.communique.time.Edtf;
import org.communique.time.RelativeWording;
import org.communique.time.Resolution;
import org.communique.time.Tense;
import org.communique.time.Ternary;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;
import org.communique.validation.Report;
import org.communique.validation.Validator;
import org.communique.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The examples by task in the README are the code below; what they give is looked at behind each. */
class ReadmeTasksTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    /** What the examples share: that of the first. */
    private record Desk(String article, SourceText gazette, Dossier dossier) {}

    private static final Desk DESK = byHand();

    private static Desk byHand() {
        String article = "Norland will give Arnost nearly €30 million, Ida Holm said on Tuesday. "
                + "“We stand by our neighbours,” she said.";
        SourceText gazette = SourceText.of(SourceId.of("gazette"), article);
        State norland = State.of("XN", "Norland");
        Pledge pledge = Pledge.builder()
                .id(PledgeId.slug("Money for Arnost"))
                .title("Money for Arnost")
                .addParties(Participation.of(norland.id(), Role.DONOR, gazette.citeWords("Norland will give")))
                .addContributions(
                        Funding.of(AmountWording.parse("nearly €30 million").orElseThrow()))
                .addSteps(PledgeStep.of(Stage.PLEDGED, gazette.citeWords("will give")))
                .addEvidence(gazette.citeWords("Norland will give Arnost nearly €30 million"))
                .build();
        Dossier dossier = Dossier.of(DossierId.of("arnost")).plus(gazette.entry(), norland, pledge);
        return new Desk(article, gazette, dossier);
    }

    @Test
    void everyExampleOfTheReadmeIsCodeThatRuns() throws IOException {
        List<String> examples = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(block -> dense(block.group(1)))
                .toList();
        Path tests = ROOT.resolve("examples/briefing/src/test/java/org/communique/examples/briefing");
        String code = dense(Files.readString(tests.resolve("ReadmeTasksTest.java"))
                + Files.readString(tests.resolve("ReadmeTest.java"))
                + Files.readString(ROOT.resolve(
                        "examples/briefing/src/main/java/org/communique/examples/fromtext/HarbourPledge.java")));

        assertThat(examples).hasSizeGreaterThan(8).allSatisfy(example -> assertThat(code)
                .contains(example));
    }

    private static String dense(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void whatIsWrittenByHandIsFine() {
        assertThat(Validator.standard().validate(DESK.dossier()).valid()).isTrue();
    }

    @Test
    void whatAMachineExtractedIsCheckedAgainstTheText() {
        String json = CommuniqueJson.standard().write(DESK.dossier()).replace("30000000", "13000000");

        List<String> messages = checked(json, DESK.gazette());

        assertThat(messages).singleElement().asString().startsWith("/pledges/0/contributions/0/amount/");
    }

    @Test
    void whatIsNoDossierIsOnlyAFault() {
        assertThat(checked("hello", DESK.gazette())).singleElement().asString().startsWith("1:1 ");
    }

    private static List<String> checked(String json, SourceText gazette) {
        List<String> messages = new ArrayList<>();
        ReadResult read = CommuniqueJson.standard().readLenient(json);
        for (Fault fault : read.faults()) {
            messages.add(fault.line() + ":" + fault.column() + " " + fault.message());
        }
        Validator validator = Validator.builder().standard().text(gazette).build();
        Optional<Report> report = read.dossier().map(validator::validate);
        for (Violation violation : report.map(Report::violations).orElse(List.of())) {
            messages.add(violation.pointer() + " " + violation.message());
        }
        return messages;
    }

    @Test
    void quotationsAreFoundAgainOrMissed() {
        assertThat(stands(DESK.article())).isTrue();
        assertThat(stands("Update. " + DESK.article())).isTrue();
        assertThat(stands(DESK.article().replace("nearly", "about"))).isFalse();
        assertThat(stands("Something else.")).isFalse();
    }

    private static boolean stands(String article) {
        Dossier dossier = DESK.dossier();
        QuoteReport report = QuoteCheck.verify(dossier, SourceId.of("gazette"), article);
        boolean stands = report.findings(QuoteAnswer.MISSING).isEmpty()
                && report.findings(QuoteAnswer.UNCHECKED).isEmpty();
        return stands;
    }

    @Test
    void wordsThatNobodySaidAreRefused() {
        assertThatThrownBy(() -> DESK.gazette().quote("We stand by our friends,"))
                .hasMessageContaining("the nearest that it has is \"We stand by our\"");
    }

    @Test
    void moneyHasBounds() {
        MoneyAmount nearly = AmountWording.parse("nearly €30 million").orElseThrow();
        MoneyAmount whole = MoneyAmount.of(30_000_000, "EUR");
        Ternary less = nearly.isCertainlyLessThan(whole);

        assertThat(less).isEqualTo(Ternary.YES);
        assertThat(nearly.wording()).contains("nearly €30 million");
    }

    @Test
    void timeIsAsExactAsItsSource() {
        Edtf spring = Edtf.parse("2026-21");
        Ternary before = Edtf.parse("2026-03").before(spring);
        Resolution said = RelativeWording.resolve("on Tuesday", LocalDate.of(2026, 3, 5), Tense.PAST);

        assertThat(before).isEqualTo(Ternary.UNKNOWN);
        assertThat(said.toString()).contains("2026-03-03");
    }

    @Test
    void aDossierIsAsked() {
        Dossier dossier = DESK.dossier();

        List<Total> promised = Ledger.of(dossier).totals(Figure.standing(Stage.PLEDGED), By.GIVER);
        Timeline timeline = Timeline.of(dossier);
        PositionMatrix matrix = Positions.of(dossier).matrix();

        assertThat(promised).singleElement().satisfies(total -> assertThat(total.inWords())
                .isEqualTo("less than €30m pledged"));
        assertThat(timeline.contradictions()).isEmpty();
        assertThat(timeline.before(TimelineItem.parse("event:summit"), TimelineItem.of(EventId.of("talks"))))
                .isEqualTo(Ternary.UNKNOWN);
        assertThat(matrix.positions()).isEmpty();
    }

    @Test
    void dataOfOtherSystemsComesIn(@TempDir Path folder) {
        Path file = ROOT.resolve("serialization/src/test/resources/exchange/fts-flows.json");

        ImportResult result = Importers.fts().read(file);
        String whatBecameOfEveryValue = result.report().toText();
        Tables.standard().write(folder, result.dossier());

        assertThat(whatBecameOfEveryValue).contains("carried");
        assertThat(folder.resolve("pledge.csv")).exists();
    }

    /** A type of a user. */
    record Story(String headline, Pledge pledge, Optional<MoneyAmount> amount) {}

    @Test
    void aMapperOfOnesOwnKnowsTheTypes() {
        Pledge pledge = DESK.dossier().pledges().get(0);
        Story story = new Story("Money for Arnost", pledge, Optional.empty());

        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = mapper.writeValueAsString(story);
        Story read = mapper.readValue(json, Story.class);

        assertThat(read).isEqualTo(story);
    }

    @Test
    void muchIsReadLineByLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("many.ndjson");
        CommuniqueJson.standard().writeLines(DESK.dossier(), file);
        List<Entry> seen = new ArrayList<>();

        try (InputStream in = Files.newInputStream(file);
                LineReader lines = CommuniqueJson.standard().lineReader(in)) {
            for (Optional<Entry> entry = lines.next(); entry.isPresent(); entry = lines.next()) {
                seen.add(entry.get());
            }
        }

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(DESK.dossier().entries().toList());
        assertThat(Stream.of(DESK.gazette().entry(), State.of("XN", "Norland"))).allMatch(seen::contains);
    }
}
