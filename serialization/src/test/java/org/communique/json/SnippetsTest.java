package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.position.HeldPosition;
import org.communique.position.Positions;
import org.communique.statement.Polarity;
import org.communique.statement.Quotation;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.communique.timeline.OrderAnswer;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;
import org.communique.validation.Report;
import org.communique.validation.Severity;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first example of each front door's javadoc is a part of this test, so that it compiles and does what it says. */
class SnippetsTest {

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* \\}</pre>", Pattern.DOTALL);
    private static final Pattern SNIPPET = Pattern.compile("// snippet (\\w+)\n(.*?)\n *// end", Pattern.DOTALL);

    private final State norland = State.of("NL", "Norland");
    private final Person holm = Person.of("Ida Holm");

    private Pledge pledge() {
        // snippet Pledge
        Pledge ferries = Pledge.builder()
                .id(PledgeId.of("ferries"))
                .title("Ferries for Arnost")
                .addParties(Participation.of(norland.id(), Role.DONOR))
                .addContributions(Goods.of("ferry", Quantity.of(2, Unit.SHIP)))
                .addSteps(PledgeStep.of(Stage.PLEDGED))
                .build();
        // end
        return ferries;
    }

    private Statement statement() {
        // snippet Statement
        Statement offer = Statement.builder()
                .id(StatementId.of("offer"))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.PROMISE)
                .addSpeakers(holm.id())
                .holder(norland.id())
                .addQuotations(Quotation.of("We stand by our neighbours"))
                .build();
        // end
        return offer;
    }

    private Dossier dossier() {
        Pledge ferries = pledge();
        Statement offer = statement();
        // snippet Dossier
        Dossier dossier = Dossier.of(DossierId.of("harbours")).plus(norland, holm, ferries, offer);
        Dossier titled = dossier.toBuilder().title("The harbours of Arnost").build();
        Dossier without = titled.without(offer.id());
        // end
        assertThat(without.statements()).isEmpty();
        return titled;
    }

    @Test
    void aDossierIsBuilt() {
        assertThat(dossier().entries()).hasSize(4);
    }

    @Test
    void whatIsWrongIsSaid() {
        Dossier dossier = dossier().without(norland.id());
        List<String> messages = new ArrayList<>();
        // snippet Validator
        Report report = Validator.standard().validate(dossier);
        if (!report.valid()) {
            report.violations(Severity.ERROR).forEach(error -> messages.add(error.pointer() + ": " + error.message()));
        }
        // end
        assertThat(messages).anySatisfy(message -> assertThat(message).startsWith("/pledges/0/parties/0/actor: "));
    }

    @Test
    void whoStandsWhereIsKnown() {
        Pledge ferries = pledge();
        Statement view = statement().toBuilder()
                .addStances(Stance.of(Topic.of(ferries.id()), Polarity.FAVOURS))
                .build();
        Dossier dossier = dossier().plus(view);
        // snippet Positions
        Positions positions = Positions.of(dossier);
        HeldPosition norlands = positions.of(norland.id(), ferries.id()).orElseThrow();
        List<Polarity> sides = norlands.polarities();
        boolean changed = !norlands.changes().isEmpty();
        // end
        assertThat(sides).containsExactly(Polarity.FAVOURS);
        assertThat(changed).isFalse();
    }

    @Test
    void itComesBackFromItsJson() {
        Dossier dossier = dossier();
        // snippet CommuniqueJson
        CommuniqueJson json = CommuniqueJson.standard();
        String document = json.indented().write(dossier);
        Dossier again = json.read(document);
        // end
        assertThat(again).isEqualTo(dossier);
    }

    @Test
    void itIsCertainWhichCameFirst() {
        Dossier dossier = dossier().plus(event("summit", "2025-03-01"), event("talks", "2025-03-05"));
        // snippet Timeline
        Timeline timeline = Timeline.of(dossier);
        OrderAnswer answer = timeline.why(TimelineItem.parse("event:summit"), TimelineItem.parse("event:talks"));
        String because = answer.inWords();
        // end
        assertThat(answer.before()).isEqualTo(Ternary.YES);
        assertThat(because).startsWith("the end of event:summit is not after the beginning of 2025-03-02");
    }

    private static DiplomaticEvent event(String id, String day) {
        return DiplomaticEvent.builder()
                .id(EventId.of(id))
                .type(EventType.TALKS)
                .modality(Modality.OCCURRED)
                .when(TimeExpression.of(Edtf.parse(day)))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/org/communique/json/CommuniqueJson.java",
                "../core/src/main/java/org/communique/dossier/Dossier.java",
                "../core/src/main/java/org/communique/pledge/Pledge.java",
                "../core/src/main/java/org/communique/position/Positions.java",
                "../core/src/main/java/org/communique/statement/Statement.java",
                "../core/src/main/java/org/communique/timeline/Timeline.java",
                "../core/src/main/java/org/communique/validation/Validator.java"
            })
    void theJavadocHasIt(Path source) throws IOException {
        String name = source.getFileName().toString().replace(".java", "");

        assertThat(example(Files.readString(source))).isEqualTo(snippet(name));
    }

    private static String example(String source) {
        MatchResult example = EXAMPLE.matcher(source).results().findFirst().orElseThrow();
        return example.group(1).replaceAll("(?m)^ \\* ", "");
    }

    private static String snippet(String name) throws IOException {
        String test = Files.readString(Path.of("src/test/java/org/communique/json/SnippetsTest.java"));
        return SNIPPET.matcher(test)
                .results()
                .filter(snippet -> snippet.group(1).equals(name))
                .findFirst()
                .orElseThrow()
                .group(2)
                .stripIndent();
    }
}
