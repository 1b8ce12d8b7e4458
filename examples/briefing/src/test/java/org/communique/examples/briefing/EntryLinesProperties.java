package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.DossierId;
import org.communique.json.CommuniqueJson;
import org.communique.validation.Rule;
import org.communique.validation.Severity;
import org.communique.validation.Validator;

/** However the entries of a dossier are spread over lines, what is said of one is said of its line. */
class EntryLinesProperties {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();
    private static final List<String> GAPS = List.of("\n", "\r\n", "\n\n", "\r\n \t\r\n\n");
    private static final Validator NAMES_ALL = Validator.builder()
            .with(Rule.on(Entry.class, "test.entry", Severity.ERROR, "an entry", (entry, found) -> found.at(entry)))
            .build();

    @Property(tries = 50)
    void everyEntryIsFoundInItsLine(
            @ForAll Dossier dossier, @ForAll @IntRange(max = 9) int inHeader, @ForAll Random random)
            throws IOException {
        List<Entry> entries = new ArrayList<>(dossier.entries().toList());
        Collections.shuffle(entries, random);
        List<Entry> first = entries.subList(0, Math.min(inHeader, entries.size()));
        Dossier header = dossier.withoutEntries().toBuilder().addEntries(first).build();
        List<String> expected = new ArrayList<>();

        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "").append(gap(random));
        first.forEach(entry -> expected.add(at(entry, text)));
        text.append("{\"dossier\":").append(JSON.write(header)).append('}').append(gap(random));
        for (Entry entry : entries.subList(first.size(), entries.size())) {
            expected.add(at(entry, text));
            text.append(line(entry)).append(gap(random));
        }

        assertThat(found(text.toString())).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String at(Entry entry, CharSequence before) {
        return entry.id().text() + " "
                + (1 + before.chars().filter(c -> c == '\n').count()) + ":1";
    }

    private static String line(Entry entry) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        JSON.writeLines(Dossier.of(DossierId.of("d")).plus(entry), line);
        return line.toString(StandardCharsets.UTF_8).lines().toList().get(1);
    }

    private static String gap(Random random) {
        return GAPS.get(random.nextInt(GAPS.size()));
    }

    private static List<String> found(String text) throws IOException {
        Path file = Files.createTempFile("lines", ".ndjson");
        try {
            Verdict verdict = new FileValidation(NAMES_ALL, Words.ENGLISH)
                    .check(Files.writeString(file, text).toString(), Run.CONSOLE);
            return verdict.findings().stream()
                    .map(finding -> finding.about() + " " + finding.position().orElseThrow())
                    .toList();
        } finally {
            Files.delete(file);
        }
    }
}
