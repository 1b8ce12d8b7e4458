package org.communique.examples.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.entry.Rank;
import org.communique.id.NeedId;
import org.communique.ledger.LedgerReport;
import org.communique.ledger.NeedCoverage;

/** What is needed, beside what is promised and has arrived of it, in sentences. */
final class LedgerNeeds {

    private static final Bounds NOTHING = Bounds.between(BigDecimal.ZERO, BigDecimal.ZERO);
    private static final Bounds UNKNOWN = Bounds.atLeast(BigDecimal.ZERO);

    private final Dossier dossier;
    private final ActorNames naming;
    private final Words words;
    private final MeasureWords measures;
    private final PercentWording shares;

    LedgerNeeds(Dossier dossier, ActorNames naming) {
        this.dossier = dossier;
        this.naming = naming;
        this.words = naming.words();
        this.measures = new MeasureWords(words);
        this.shares = new PercentWording(words);
    }

    /** {@return a line for each measure of each need, and one for a need without any} */
    List<String> lines(LedgerReport report) {
        return dossier.needs().stream()
                .filter(need -> need.rank() != Rank.DEPRECATED)
                .flatMap(need -> lines(need.id(), report))
                .toList();
    }

    /** {@return a line for each measure of a need, or one if it has none} */
    Stream<String> lines(NeedId need, LedgerReport report) {
        List<NeedCoverage> coverages = report.needs().stream()
                .filter(coverage -> coverage.need().equals(need))
                .toList();
        List<String> besides = coverages.stream()
                .filter(coverage -> !isTold(coverage))
                .map(this::besides)
                .toList();
        String nothing = besides.isEmpty() ? "ledger.need.none" : "ledger.need.none-so";
        List<String> told = coverages.stream()
                .filter(LedgerNeeds::isTold)
                .map(coverage -> told(coverage, nothing))
                .toList();
        return Stream.concat(
                        told.isEmpty() ? Stream.of(words.say("ledger.need.unknown")) : told.stream(), besides.stream())
                .map(line -> naming.entry(need) + ": " + line);
    }

    private static boolean isTold(NeedCoverage coverage) {
        return !coverage.needed().equals(UNKNOWN);
    }

    /** "$200m needed; between 41 % and 55 % of it is promised ($82m to $110m), 12 % has arrived ($24m)". */
    private String told(NeedCoverage coverage, String nothing) {
        String needed = measures.of(coverage.measure(), coverage.needed());
        return coverage.promised().equals(NOTHING)
                ? words.say(nothing, needed)
                : words.say(
                        "ledger.need.told",
                        needed,
                        shares.of(coverage.promisedShare()),
                        much(coverage, coverage.promised()),
                        shares.of(coverage.arrivedShare()),
                        much(coverage, coverage.arrived()));
    }

    private String much(NeedCoverage coverage, Bounds bounds) {
        return bounds.equals(NOTHING) ? "" : Terms.brackets(measures.of(coverage.measure(), bounds));
    }

    /** What answers it in other terms: of a kind, or in a currency, of which nobody says how much is needed. */
    private String besides(NeedCoverage coverage) {
        String arrived = coverage.arrived().equals(NOTHING)
                ? words.say("percent.none")
                : measures.of(coverage.measure(), coverage.arrived());
        return words.say("ledger.need.also", measures.of(coverage.measure(), coverage.promised()), arrived);
    }
}
