package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.communique.ledger.Ledger;

/** What a ledger is asked for: a day, what was known, how far about goes; and whether all is told exactly. */
record Circumstances(
        Optional<LocalDate> asOf, Optional<Instant> knownAt, Optional<BigDecimal> tolerance, boolean exact) {

    static final LocalDate BEGIN = LocalDate.of(2024, 3, 1);

    static Circumstances of(Choices choices) {
        boolean exact = choices.oneIn(4);
        Optional<LocalDate> asOf =
                choices.oneIn(3) && !exact ? Optional.of(BEGIN.plusDays(choices.below(90))) : Optional.empty();
        Optional<Instant> knownAt =
                choices.oneIn(4) && !exact ? Optional.of(instant(choices.below(120))) : Optional.empty();
        Optional<BigDecimal> tolerance = choices.oneIn(4) ? Optional.of(new BigDecimal("0.25")) : Optional.empty();
        return new Circumstances(asOf, knownAt, tolerance, exact);
    }

    /** So many days after the beginning, at noon. */
    static Instant instant(int days) {
        return Instant.parse("2024-03-01T12:00:00Z").plusSeconds(days * 86_400L);
    }

    /** A ledger that is asked for this. */
    Ledger asked(Ledger ledger) {
        Ledger asked = asOf.map(ledger::asOf).orElse(ledger);
        asked = knownAt.map(asked::knownAt).orElse(asked);
        return tolerance.map(asked::tolerance).orElse(asked);
    }

    /** The true number in words that allow it: in plain ones where all is told exactly. */
    TrueFigure told(Choices choices, BigDecimal truth) {
        return exact ? TrueFigure.exactly(truth) : TrueFigure.vaguely(choices, truth, tolerance);
    }

    boolean knows(Instant recorded) {
        return knownAt.map(moment -> !recorded.isAfter(moment)).orElse(true);
    }
}
