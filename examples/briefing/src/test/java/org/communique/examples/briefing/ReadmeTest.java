package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.AmountWording;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierLookup;
import org.communique.exchange.Exporters;
import org.communique.exchange.Importers;
import org.communique.exchange.table.Tables;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.PledgeId;
import org.communique.json.CommuniqueJson;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.position.Positions;
import org.communique.validation.Report;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README's example prints is the JSON that stands beside it, and every call of its table can be made. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    @Test
    void theExamplePrintsTheJsonBesideIt() throws IOException {
        assertThat(example()).isEqualToIgnoringWhitespace(block("json", 1));
    }

    @Test
    void everyCallOfTheTableIsMadeBelow(@TempDir Path folder) throws IOException {
        String code = Files.readString(
                ROOT.resolve("examples/briefing/src/test/java/org/communique/examples/briefing/ReadmeTest.java"));
        String table = Files.readString(ROOT.resolve("README.md"))
                .split("\\| to \\| call \\|", 2)[1]
                .split("\n\n", 2)[0];

        List<String> calls = Pattern.compile("`([^`]+)`")
                .matcher(table)
                .results()
                .map(call -> call.group(1))
                .filter(call -> !call.contains("switch"))
                .toList();

        assertThat(calls).hasSizeGreaterThan(9).allSatisfy(call -> assertThat(calls(code))
                .contains(call));
        assertThat(called(folder)).doesNotContain("");
        assertThat(folder.resolve("schema.sql")).exists();
    }

    private static String calls(String code) {
        return code.split("// calls\n", 2)[1];
    }

    private static String example() {
        Organization commission = Organization.of("European Commission");
        Pledge pledge = Pledge.builder()
                .id(PledgeId.slug("EU defence package"))
                .title("EU defence package")
                .addParties(Participation.of(commission.id(), Role.PROPOSER))
                .addContributions(Funding.of(AmountWording.parse("€800 billion").orElseThrow()))
                .addSteps(PledgeStep.of(Stage.PROPOSED))
                .build();
        Dossier dossier = Dossier.of(DossierId.of("defence-2025")).plus(commission, pledge);
        String json = CommuniqueJson.standard().indented().write(dossier);
        return json;
    }

    /** What the calls give, for an actor that nothing is known of. */
    private static List<String> called(Path folder) {
        Dossier dossier = Dossier.of(DossierId.of("calls"));
        ActorId actor = ActorId.of("nobody");
        Contribution contribution = Funding.unspecified();
        CommuniqueJson communique = CommuniqueJson.standard();
        String json = communique.write(dossier);
        Path path = ROOT.resolve("serialization/src/test/resources/exchange/fts-flows.json");
        OutputStream out = OutputStream.nullOutputStream();
        // calls
        Report report = Validator.standard().validate(dossier);
        DossierLookup lookup = dossier.lookup();
        Tables.standard().write(folder, dossier);
        return Stream.of(
                        report.valid(),
                        report.violations(),
                        lookup.saidBy(actor),
                        lookup.pledgesOf(actor),
                        Positions.of(dossier).matrix(),
                        contribution.type(),
                        contribution.amount().map(amount -> amount.bounds()),
                        contribution.quantity().map(quantity -> quantity.bounds()),
                        Role.of("desk:co-sponsor").known(),
                        communique.readLenient(json).faults(),
                        Importers.fts().read(path).report(),
                        Exporters.ftm().write(dossier, out))
                .map(Object::toString)
                .toList();
    }

    /** A block of a language in the README, counted from 1. */
    private static String block(String language, int number) throws IOException {
        List<String> blocks =
                List.of(Files.readString(ROOT.resolve("README.md")).split("\n?```"));
        return blocks.stream()
                .filter(block -> block.startsWith(language + "\n"))
                .map(block -> block.substring(language.length() + 1))
                .toList()
                .get(number - 1);
    }
}
