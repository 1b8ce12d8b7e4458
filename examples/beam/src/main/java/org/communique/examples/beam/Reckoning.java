package org.communique.examples.beam;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;

/**
 * What is asked of a ledger, so that it can be sent to workers.
 *
 * @param ledger makes the ledger of a dossier
 * @param figures which figures, as {@link FigureCode} has them
 * @param by by what their totals are split
 */
record Reckoning(SerializableFunction<Dossier, Ledger> ledger, ArrayList<String> figures, ArrayList<By> by)
        implements Serializable {

    private static final DossierId PART = DossierId.of("part");

    /**
     * {@return the ledger of some entries}
     *
     * @param entries packed, in whatever order; one may be there more than once
     */
    Ledger of(Iterable<byte[]> entries) {
        List<PlacedEntry> sorted = new ArrayList<>();
        entries.forEach(packed -> sorted.add(PlacedEntry.unpacked(packed)));
        sorted.sort(Comparator.comparing(PlacedEntry::place));
        Dossier.Builder dossier = Dossier.builder().id(PART);
        Place last = null;
        for (PlacedEntry placed : sorted) {
            if (!placed.place().equals(last)) {
                dossier.addEntry(placed.entry());
            }
            last = placed.place();
        }
        return ledger.apply(dossier.build());
    }

    void totals(Ledger ledger, BiConsumer<TotalKey, Bounds> out) {
        for (String figure : figures) {
            ledger.totals(FigureCode.parse(figure), by.toArray(By[]::new))
                    .forEach(total -> out.accept(TotalKey.of(total), total.bounds()));
        }
    }

    void uncounted(Ledger ledger, Consumer<UncountedAccount> out) {
        for (String code : figures) {
            Figure figure = FigureCode.parse(code);
            ledger.lines(figure)
                    .forEach(line -> UncountedAccount.of(figure, line).ifPresent(out));
        }
    }
}
