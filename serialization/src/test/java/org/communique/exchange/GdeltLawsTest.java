package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.id.DossierId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of importers, on lines of GDELT: made up ones, and real ones where they are there. */
class GdeltLawsTest extends ImporterLaws {

    private static final int MOST = 25;
    private static final List<String> MADE_UP = List.of("gdelt-events.tsv", "gdelt-1.tsv", "gdelt-mentions.tsv");

    @Override
    Stream<ImportSample> samples() {
        return Stream.concat(
                MADE_UP.stream().map(file -> GdeltLines.sample(file, GdeltLines.text(file))),
                Stream.of(GdeltLines.EVENTS, GdeltLines.MENTIONS).flatMap(file -> SharedSamples.find(file).stream()
                        .map(bytes -> GdeltLines.sample(file, some(bytes)))));
    }

    /** So many lines, from the whole of the file. */
    private static String some(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        return Stream.iterate(0, each -> each + lines.size() / MOST)
                .limit(MOST)
                .map(lines::get)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt-events.tsv", "gdelt-1.tsv", "gdelt-mentions.tsv"})
    void everyLeafIsCounted(String file) {
        String text = GdeltLines.text(file);
        long fields =
                text.lines().mapToLong(line -> line.split("\t", -1).length).sum();
        assertThat(GdeltLines.read(text).report().values().total()).isEqualTo(fields);
    }

    @Test
    void everyReasonThatGdeltHasHasASample() {
        List<String> found = Stream.of(
                        GdeltLines.MADE_UP.report(),
                        GdeltLines.read(GdeltLines.text("gdelt-mentions.tsv")).report())
                .flatMap(report -> report.losses().stream())
                .map(LossGroup::reason)
                .toList();
        assertThat(found)
                .containsOnly(
                        Loss.CONTRADICTS,
                        Loss.DOUBTFUL_CODE,
                        Loss.DUPLICATE,
                        Loss.MALFORMED,
                        Loss.PERSONAL_DATA,
                        Loss.PLACEHOLDER,
                        Loss.UNKNOWN_CODE,
                        Loss.UNRESOLVED);
    }

    /** Whichever of the two files comes first. */
    @Test
    void mentionsAreLinkedToTheirEvents() {
        String events = GdeltLines.text("gdelt-events.tsv");
        String mentions = GdeltLines.text("gdelt-mentions.tsv");
        assertThat(links(mentions, events))
                .isEqualTo(links(events, mentions))
                .hasSize(4)
                .extracting(Link::object)
                .extracting(Object::toString)
                .containsOnly("event:gdelt.900000001", "statement:gdelt.900000003");
        assertThat(Importers.gdelt().relink(imported(events, mentions)).links()).hasSize(4);
    }

    private static List<Link> links(String... files) {
        return imported(files).links().stream()
                .sorted(Comparator.comparing(link -> link.id().text()))
                .toList();
    }

    private static Dossier imported(String... files) {
        Dossier.Builder dossier = Dossier.builder().id(DossierId.of("gdelt"));
        Import run = Importers.gdelt().begin(ImportOptions.standard(), dossier::addEntry);
        for (String file : files) {
            run.read(new ByteArrayInputStream(GdeltLines.utf8(file)));
        }
        assertThat(run.end().count(Loss.UNRESOLVED)).isEqualTo(1);
        return dossier.build();
    }
}
