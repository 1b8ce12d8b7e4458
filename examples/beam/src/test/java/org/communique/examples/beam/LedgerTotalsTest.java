package org.communique.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.json.CommuniqueJson;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTotalsTest {

    private static final int PLEDGES = 20_000;
    private static final int FILES = 7;

    private static final List<Figure> FIGURES = List.of(
            Figure.named(),
            Figure.reached(Stage.PROPOSED),
            Figure.reached(Stage.PLEDGED),
            Figure.reached(Stage.COMMITTED),
            Figure.reached(Stage.DISBURSED),
            Figure.standing(Stage.PLEDGED),
            Figure.gap(Stage.PLEDGED, Stage.COMMITTED),
            Figure.recorded(Stage.DISBURSED),
            Figure.outstanding(),
            Figure.ended());

    @TempDir
    private Path folder;

    private final Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.fromArgs(
                    "--targetParallelism=2", "--enforceImmutability=false", "--enforceEncodability=false")
            .create());

    private Dossier write(int pledges, int seed) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int group = 0; group < pledges / GeneratedPledges.GROUP; group++) {
            lines.addAll(GeneratedPledges.group(group));
        }
        Collections.shuffle(lines, new Random(seed));
        Dossier.Builder whole = Dossier.builder().id(DossierId.of("whole"));
        int part = lines.size() / FILES + 1;
        for (int i = 0; i < FILES; i++) {
            List<String> own = lines.subList(i * part, Math.min(lines.size(), (i + 1) * part));
            Files.write(folder.resolve("part-" + i + ".ndjson"), own);
            own.forEach(line -> whole.addEntry(CommuniqueJson.standard().readLine(line)));
        }
        return whole.build();
    }

    private static Set<KV<TotalKey, Bounds>> totals(Ledger ledger, By... by) {
        Set<KV<TotalKey, Bounds>> totals = new HashSet<>();
        for (Figure figure : FIGURES) {
            ledger.totals(figure, by).forEach(total -> totals.add(KV.of(TotalKey.of(total), total.bounds())));
        }
        return totals;
    }

    private PCollectionTuple totalled(SerializableFunction<Dossier, Ledger> asked, By... by) {
        PCollectionTuple lines = pipeline.apply(FileIO.match().filepattern(folder + "/*.ndjson"))
                .apply(FileIO.readMatches())
                .apply(ReadDossierLines.create().withPartBytes(1 << 20));
        equal(lines.get(ReadDossierLines.FAULTY), Stream.of());
        return lines.get(ReadDossierLines.ENTRIES)
                .apply(LedgerTotals.of(asked, FIGURES, by).withShards(8));
    }

    private void compare(PCollectionTuple totals, Ledger ledger, By... by) {
        equal(totals.get(LedgerTotals.TOTALS), totals(ledger, by).stream());
        equal(totals.get(LedgerTotals.LEFT_OUT), ledger.leftOut().stream().map(LeftOutAccount::of));
        pipeline.run().waitUntilFinish();
    }

    /** As many of each, in whatever order. */
    private static <T> void equal(PCollection<T> found, Stream<T> expected) {
        Map<String, Integer> times = counted(expected.map(Object::toString).toList());
        PAssert.that(found).satisfies(all -> {
            List<String> texts = new ArrayList<>();
            all.forEach(each -> texts.add(each.toString()));
            assertThat(counted(texts)).isEqualTo(times);
            return null;
        });
    }

    private static Map<String, Integer> counted(List<String> texts) {
        Map<String, Integer> times = new TreeMap<>();
        texts.forEach(text -> times.merge(text, 1, Integer::sum));
        return times;
    }

    @Test
    void theTotalsOfShuffledFilesAreThoseOfOneDossier() throws IOException {
        Dossier whole = write(PLEDGES, 1);
        compare(totalled(Ledger::of), Ledger.of(whole));
    }

    @Test
    void theyAreByGiverAndAsOfADay() throws IOException {
        Dossier whole = write(2_000, 2);
        SerializableFunction<Dossier, Ledger> asked =
                dossier -> Ledger.of(dossier).asOf(LocalDate.of(2025, 4, 12));
        Ledger ledger = asked.apply(whole);
        PCollectionTuple totals = totalled(asked, By.GIVER);
        equal(totals.get(LedgerTotals.UNCOUNTED), FIGURES.stream().flatMap(figure -> ledger.lines(figure).stream()
                .flatMap(line -> UncountedAccount.of(figure, line).stream())));
        compare(totals, ledger, By.GIVER);
    }
}
