package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.AmountWording;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.PledgeId;
import org.communique.json.CommuniqueJson;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;

/** The example in the README is the code below, and prints the JSON that stands beside it. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    @Test
    void theExamplePrintsTheJsonBesideIt() throws IOException {
        assertThat(example()).isEqualToIgnoringWhitespace(block("json"));
    }

    @Test
    void theExampleIsThisCode() throws IOException {
        List<String> lines = Files.readAllLines(
                ROOT.resolve("examples/briefing/src/test/java/org/communique/examples/briefing/ReadmeTest.java"));
        String code = lines.subList(indexOf(lines, "// begin") + 1, indexOf(lines, "// end")).stream()
                .map(line -> line.substring(Math.min(line.length(), 8)))
                .collect(Collectors.joining("\n"));

        assertThat(block("java")).isEqualTo(code);
    }

    private static String example() {
        // begin
        Pledge pledge = Pledge.builder()
                .id(PledgeId.slug("EU defence package"))
                .title("EU defence package")
                .addParties(Participation.of(ActorId.of("european-commission"), Role.PROPOSER))
                .addContributions(Funding.of(AmountWording.parse("€800 billion").orElseThrow()))
                .addSteps(PledgeStep.of(Stage.PROPOSED))
                .build();
        Dossier dossier = Dossier.of(DossierId.of("defence-2025")).plus(pledge);
        String json = CommuniqueJson.standard().indented().write(dossier);
        // end
        return json;
    }

    private static int indexOf(List<String> lines, String mark) {
        return lines.stream().map(String::strip).toList().indexOf(mark);
    }

    /** The first block of a language in the README. */
    private static String block(String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String fence = "```" + language + "\n";
        int start = readme.indexOf(fence) + fence.length();
        return readme.substring(start, readme.indexOf("\n```", start));
    }
}
