package org.communique.examples.beam;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.communique.dossier.Dossier;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;

/**
 * What the options ask a ledger.
 *
 * @param ledger makes the ledger of a dossier
 * @param figures which figures
 * @param by by what totals are split
 */
record Asked(SerializableFunction<Dossier, Ledger> ledger, List<Figure> figures, List<By> by) {

    static Asked of(TotalsOptions options) {
        return new Asked(
                ledger(options.getAsOf()),
                listed(options.getFigures()).map(FigureCode::parse).toList(),
                listed(options.getBy())
                        .map(by -> By.valueOf(by.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    private static SerializableFunction<Dossier, Ledger> ledger(String asOf) {
        if (asOf.isEmpty()) {
            return Ledger::of;
        }
        LocalDate day = LocalDate.parse(asOf);
        return dossier -> Ledger.of(dossier).asOf(day);
    }

    private static Stream<String> listed(String option) {
        return Arrays.stream(option.split(",")).filter(each -> !each.isEmpty());
    }
}
