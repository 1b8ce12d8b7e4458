package org.communique.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.pledge.Pledge;

/**
 * What a figure comes to of several accounts in one measure, each thing counted once.
 *
 * @param figure which figure
 * @param key the row, one text for each {@link By} that was asked for: codes, or ids with a space between them
 * @param measure what it is told in
 * @param bounds the numbers that it can be; never less than nothing
 * @param stated what the figures add up to as they are told, of what counts for certain and is no range; absent where there
 *     is none
 * @param lines the accounts in that measure and row, in document order, each once, those that do not count too
 */
public record Total(
        Figure figure,
        List<String> key,
        Measure measure,
        Bounds bounds,
        Optional<BigDecimal> stated,
        List<Line> lines) {

    /** Makes the lists immutable. */
    public Total {
        key = List.copyOf(key);
        lines = List.copyOf(lines);
    }

    /** {@return the total in words: "worth less than £30m contracted", "€800bn committed or further"} */
    public String inWords() {
        return measure.inWords(bounds) + " " + figure.inWords();
    }

    /** {@return the pledges that count for certain, in document order} */
    public List<Pledge> pledges() {
        return lines.stream()
                .filter(line -> line.inclusion() == Inclusion.IN)
                .map(line -> line.account().pledge())
                .toList();
    }
}
