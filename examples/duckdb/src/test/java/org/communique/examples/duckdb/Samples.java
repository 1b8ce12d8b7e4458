package org.communique.examples.duckdb;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.exchange.Importers;
import org.communique.json.CommuniqueJson;

/** Dossiers that the questions are tried on: one of news, and two of other systems. */
enum Samples {
    NEWS,
    FTS,
    IATI;

    private static final Path BRIEFING =
            Path.of("..", "briefing/src/main/resources/org/communique/examples/briefing/coalition.json");
    private static final Path EXCHANGE = Path.of("..", "..", "serialization/src/test/resources/exchange");

    Dossier dossier() {
        return switch (this) {
            case NEWS -> CommuniqueJson.standard().read(BRIEFING);
            case FTS -> Importers.fts().read(EXCHANGE.resolve("fts-flows.json")).dossier();
            case IATI ->
                Importers.iati().read(EXCHANGE.resolve("iati-2.03.xml")).dossier();
        };
    }

    static Stream<Dossier> all() {
        return Stream.of(values()).map(Samples::dossier);
    }
}
