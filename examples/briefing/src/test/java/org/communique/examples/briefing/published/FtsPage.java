package org.communique.examples.briefing.published;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.exchange.Importers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of flows as the Financial Tracking Service publishes them, and as they are imported.
 *
 * @param data what is published
 * @param dossier what becomes of it
 */
record FtsPage(JsonNode data, Dossier dossier) {

    static FtsPage read(Path file) {
        return new FtsPage(
                JsonMapper.shared().readTree(file.toFile()).get("data"),
                Importers.fts().read(file).dossier());
    }

    List<JsonNode> flows() {
        return data.get("flows").valueStream().toList();
    }

    static BigDecimal dollars(JsonNode flow) {
        return flow.get("amountUSD").decimalValue();
    }
}
