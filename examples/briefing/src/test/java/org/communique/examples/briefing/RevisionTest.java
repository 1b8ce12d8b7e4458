package org.communique.examples.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.actor.Name;
import org.communique.actor.Person;
import org.communique.amount.AmountWording;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueJson;
import org.communique.json.CommuniqueModule;
import org.communique.pledge.Contribution;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.revision.AttributeChange;
import org.communique.revision.Conflict;
import org.communique.revision.Difference;
import org.communique.revision.Merge;
import org.communique.revision.Unified;
import org.communique.revision.UnifiedConflict;
import org.communique.revision.UnifiedConflictKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What is said of versions of the article's dossier, and the commands that say it. */
class RevisionTest {

    private static final Dossier COALITION = DossierFiles.builtIn();
    private static final PledgeId DRONES = PledgeId.of("uk-altius-drones");
    private static final EventId TALKS = EventId.of("us-ukraine-talks");
    private static final CommuniqueJson JSON = CommuniqueJson.standard();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    @TempDir
    private Path directory;

    @Test
    void difference2DatingTheArticleDatesItAndFiveTimes() {
        Dossier dated = COALITION.anchoredAt(SourceId.of("article"), LocalDate.of(2025, 3, 6));
        Difference difference = Difference.between(COALITION, dated);
        List<AttributeChange> changes = difference.changed().stream()
                .flatMap(changed -> changed.changes().stream())
                .toList();

        assertThat(difference.applyTo(COALITION)).isEqualTo(dated);
        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.moved()).isEmpty();
        assertThat(changes).hasSize(6);
        assertThat(changes)
                .filteredOn(change -> change.attribute().equals("published"))
                .hasSize(1);
    }

    @Test
    void merge3TwoNewPricesAreTwoVersionsThatDifferInThePriceAlone() {
        Merge merge = Merge.of(COALITION, priced("£29.8 million"), priced("£31 million"));

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.id()).contains(DRONES);
            assertThat(conflict.changes()).extracting(AttributeChange::at).containsExactly("/contributions/0/value");
        });
        assertThat(merge.choose(priced("£31 million").find(DRONES).orElseThrow())
                        .dossier())
                .isEqualTo(priced("£31 million"));
    }

    @Test
    void unified1To3OfThirtySevenEventsTwoAreOneWithAnotherEach() {
        Unified unified = Unified.of(COALITION);

        assertThat(COALITION.events()).hasSize(37);
        assertThat(unified.dossier().events()).hasSize(35);
        assertThat(COALITION.links()).hasSize(25);
        assertThat(unified.dossier().links()).hasSize(23);
        assertThat(unified.survivor(EventId.of("saudi-talks"))).isEqualTo(TALKS);
        assertThat(talks(unified).participations()).hasSize(5);
    }

    @Test
    void unified4And5ThePurposeOfOneAndTheAgendaOfTheOther() {
        Unified unified = Unified.of(COALITION);
        DiplomaticEvent talks = talks(unified);
        List<Topic> purposes = new ArrayList<>();
        List<Topic> agendas = new ArrayList<>();
        unified.tellings(TALKS).forEach(told -> {
            purposes.addAll(((DiplomaticEvent) told).purpose());
            agendas.addAll(((DiplomaticEvent) told).agenda());
        });

        assertThat(talks.purpose()).hasSameSizeAs(purposes).isNotEmpty();
        assertThat(talks.agenda()).hasSameSizeAs(agendas).isNotEmpty();
        assertThat(talks.agenda().stream().flatMap(topic -> topic.entry().stream()))
                .contains(EventId.of("deal-to-end-war"));
    }

    @Test
    void unified6WhatLedToTheOtherLeadsToTheSurvivor() {
        assertThat(Unified.of(COALITION)
                        .dossier()
                        .find(LinkId.of("meeting-in-saudi-talks"))
                        .orElseThrow()
                        .object())
                .isEqualTo(TALKS);
    }

    @Test
    void unified7OnlyTheTitlesAreInConflict() {
        assertThat(Unified.of(COALITION).conflicts())
                .isNotEmpty()
                .allMatch(conflict -> conflict.kind() == UnifiedConflictKind.EDITORIAL)
                .allMatch(conflict -> conflict.attribute().equals("title"));
    }

    @Test
    void unified8WhatASpeakerAloneSaysIsTheSameStaysApart() {
        Unified unified = Unified.of(COALITION);

        assertThat(COALITION.events())
                .filteredOn(event -> unified.tellings(event.id()).size() > 1)
                .hasSize(4);
    }

    @Test
    void unified9FiveCitationsTwoByWayOfStatements() {
        assertThat(talks(Unified.of(COALITION)).evidence())
                .hasSize(5)
                .filteredOn(citation -> citation.via().isPresent())
                .hasSize(2);
    }

    @Test
    void unified10CertainLinksAloneChangeNothing() {
        assertThat(Unified.of(COALITION, Factuality.CERTAIN).dossier()).isEqualTo(COALITION);
    }

    @Test
    void diffPrintsWhatAnEditorWouldSay() throws IOException {
        String before = write("before.json", COALITION);
        String after = write("after.ndjson", threeEdits());

        Run run = Run.of("diff", before, after);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(Path.of("../../README.md"))).contains("today.json\"\n" + run.out() + "```");
        assertThat(run.out()).isEqualTo("""
                        - link:meeting-in-saudi-talks
                        ~ pledge:uk-altius-drones "Attack drones for Ukraine under a British contract"
                            value: nearly £30 million, now £29.8 million
                            + steps: delayed
                        + actor:jane-doe "Jane Doe"
                        """);
    }

    @Test
    void diffOfTheSamePrintsNothing() throws IOException {
        String file = write("a.json", COALITION);

        assertThat(Run.of("diff", file, file)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("diff", file, "--format", "json", file)).isEqualTo(new Run(0, "{}\n", ""));
    }

    @Test
    void diffAsJsonIsReadAndMade() throws IOException {
        Run run = Run.of("diff", "--format", "json", write("a.json", COALITION), write("b.json", threeEdits()));
        Difference difference = MAPPER.readValue(run.out(), Difference.class);

        assertThat(run.status()).isEqualTo(1);
        assertThat(difference.applyTo(COALITION)).isEqualTo(threeEdits());
    }

    @Test
    void diffHasColoursAtATerminalAndItsWidth() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                new Screen(40, true, false, true),
                new ByteArrayInputStream(new byte[0]),
                out,
                new ByteArrayOutputStream(),
                "diff",
                write("a.json", COALITION),
                write("b.json", threeEdits()));

        assertThat(out.toString(UTF_8)).contains("\u001b[32m+");
        assertThat(out.toString(UTF_8).replaceAll("\u001b\\[[0-9;]*m", "").lines())
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void diffOfWhatIsNotThereIsTrouble() throws IOException {
        Run run = Run.of(
                "diff", write("a.json", COALITION), directory.resolve("no.json").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("diff: ").contains("no such file");
    }

    @Test
    void mergePrintsTheDossierAndTellsWhatClashes() throws IOException {
        String base = write("base.json", COALITION);
        String one = write("one.json", priced("£29.8 million"));
        String other = write("other.json", priced("£31 million"));

        Run run = Run.of("merge", one, other, "--base", base);

        assertThat(run.status()).isEqualTo(1);
        assertThat(JSON.read(run.out()).pledges()).hasSize(COALITION.pledges().size() + 1);
        assertThat(run.err()).isEqualTo("""
                        ! pledge:uk-altius-drones: 2 versions
                            value: £29.8 million, or £31 million
                        """);
        assertThat(Run.of("merge", one, base, "--base", base).status()).isZero();
        assertThat(Run.of("merge", one, other).err()).startsWith("! pledge:uk-altius-drones: 2 versions");
    }

    @Test
    void mergeWritesTheDossierToAFile() throws IOException {
        String base = write("base.json", COALITION);
        String one = write("one.json", priced("£29.8 million"));
        Path out = directory.resolve("out.json");
        Path lines = directory.resolve("out.ndjson");

        assertThat(Run.of("merge", one, base, "--base", base, "--out", out.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(JSON.read(out)).isEqualTo(priced("£29.8 million"));
        assertThat(Run.of("merge", one, base, "--out", lines.toString()).out())
                .startsWith("! pledge:uk-altius-drones: 2 versions");
        assertThat(Files.readString(lines)).startsWith("{\"dossier\":");
    }

    @Test
    void unifyPrintsTheDossierAndTellsWhereTheTellingsDiffer() throws IOException {
        Run run = Run.of("unify", write("a.json", COALITION));

        assertThat(run.status()).isZero();
        assertThat(JSON.read(run.out())).isEqualTo(Unified.of(COALITION).dossier());
        assertThat(run.err()).startsWith("! title: ").contains("(event:us-ukraine-talks), or");
        assertThat(JSON.read(
                        Run.of("unify", "--certain", directory.resolve("a.json").toString())
                                .out()))
                .isEqualTo(COALITION);
    }

    @Test
    void whatClashesAsJsonIsRead() throws IOException {
        String base = write("base.json", COALITION);
        String one = write("one.json", priced("£29.8 million"));
        String other = write("other.json", priced("£31 million"));
        String out = directory.resolve("out.json").toString();

        Run merged = Run.of("merge", one, other, "--base", base, "--format", "json", "--out", out);
        assertThat(List.of(MAPPER.readValue(merged.out(), Conflict[].class)))
                .isEqualTo(Merge.of(COALITION, priced("£29.8 million"), priced("£31 million"))
                        .conflicts());
        assertThat(Run.of("merge", one, other, "--base", base, "--format", "json")
                        .err())
                .isEqualTo(merged.out());
        assertThat(Run.of("merge", one, base, "--base", base, "--format", "json")
                        .err())
                .isEqualTo("[]\n");

        Run unified = Run.of("unify", base, "--format", "json", "--out", out);
        assertThat(List.of(MAPPER.readValue(unified.out(), UnifiedConflict[].class)))
                .isEqualTo(Unified.of(COALITION).conflicts());
        assertThat(Run.of("unify", base, "--format", "json").err()).isEqualTo(unified.out());
        assertThat(Run.of("unify", base, "--out", out).out()).startsWith("! title: ");
    }

    private String write(String name, Dossier dossier) throws IOException {
        Path file = directory.resolve(name);
        if (name.endsWith(".ndjson")) {
            JSON.writeLines(dossier, file);
        } else {
            JSON.write(dossier, file);
        }
        return file.toString();
    }

    private static DiplomaticEvent talks(Unified unified) {
        return unified.dossier().find(TALKS).orElseThrow();
    }

    private static Dossier priced(String value) {
        Pledge drones = COALITION.find(DRONES).orElseThrow();
        List<Contribution> contributions = new ArrayList<>(drones.contributions());
        contributions.set(
                0,
                ((Goods) contributions.get(0))
                        .toBuilder()
                                .value(AmountWording.parse(value).orElseThrow())
                                .build());
        return COALITION.replacing(
                drones.toBuilder().contributions(contributions).build());
    }

    /** Another price and a step in one entry, an entry that is gone, and one that is new. */
    private static Dossier threeEdits() {
        Dossier priced = priced("£29.8 million");
        Pledge drones = priced.find(DRONES).orElseThrow();
        Entry delivered = drones.toBuilder()
                .addSteps(PledgeStep.of(Stage.of("delayed"), Citation.of(SourceId.of("article"), 0, 5)))
                .build();
        return priced.replacing(delivered)
                .without(LinkId.of("meeting-in-saudi-talks"))
                .plus(Person.builder()
                        .id(ActorId.of("jane-doe"))
                        .addNames(Name.of("Jane Doe"))
                        .build());
    }
}
