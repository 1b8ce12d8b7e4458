package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of importers for FTS. */
class FtsLawsTest extends ImporterLaws {

    /** So many records of what is published have most that there is in it, and take a second and not a minute. */
    private static final int MOST = 16;

    @Override
    Stream<ImportSample> samples() {
        Stream<ImportSample> own = Stream.of(
                FtsSamples.json("own page", SharedSamples.own("fts-flows.json"), MOST),
                FtsSamples.csv("own table", SharedSamples.own("fts-flows.csv"), MOST));
        Stream<ImportSample> published = Stream.concat(
                SharedSamples.find(FtsSamples.PAGE).stream().map(page -> FtsSamples.json("page", page, MOST)),
                SharedSamples.find(FtsSamples.TABLE).stream().map(table -> FtsSamples.csv("table", table, MOST)));
        return Stream.concat(own, published);
    }

    @Test
    void everyLeafOfAPageIsCounted() {
        byte[] page = SharedSamples.own("fts-flows.json");
        assertThat(Importers.fts().read(page).report().values().total()).isEqualTo(JsonLeaves.count(page));
    }

    @Test
    void pagesOfOneSearchAreOneImport() {
        List<String> flows = samples().findFirst().orElseThrow().records();
        Import run = Importers.fts().begin(ImportOptions.standard(), entry -> {});
        run.read(new ByteArrayInputStream(FtsSamples.page(flows.subList(0, 9))));
        run.read(new ByteArrayInputStream(FtsSamples.page(flows.subList(5, 16))));
        assertThat(run.end().records()).isEqualTo(new RecordCounts(20, 16, 0, 4, 0));
    }
}
