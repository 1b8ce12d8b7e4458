package org.communique.examples.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.Coder;
import org.communique.ledger.Column;
import org.communique.ledger.Figure;
import org.communique.ledger.Measure;
import org.communique.ledger.Total;

/**
 * What a total is of.
 *
 * @param figure which figure
 * @param row the row, one text for each that totals are split by: codes, or ids with a space between them
 * @param measure what it is told in
 */
public record TotalKey(Figure figure, List<String> row, Measure measure) {

    /** Reads and writes them: equal keys have equal bytes. */
    public static final Coder<TotalKey> CODER = TextsCoder.of(TotalKey.class, TotalKey::texts, TotalKey::of);

    private static final int ROW = 5;

    /** Makes the list immutable. */
    public TotalKey {
        row = List.copyOf(row);
    }

    static TotalKey of(Total total) {
        return new TotalKey(total.figure(), total.key(), total.measure());
    }

    /** An item may be a text of any sort, so that a text of its own says whether there is one. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                FigureCode.of(figure),
                measure.column().name(),
                measure.unit(),
                Boolean.toString(measure.item().isPresent()),
                measure.item().orElse("")));
        texts.addAll(row);
        return texts;
    }

    static TotalKey of(List<String> texts) {
        Optional<String> item = Boolean.parseBoolean(texts.get(3)) ? Optional.of(texts.get(4)) : Optional.empty();
        Measure measure = new Measure(Column.valueOf(texts.get(1)), texts.get(2), item);
        return new TotalKey(FigureCode.parse(texts.get(0)), texts.subList(ROW, texts.size()), measure);
    }
}
