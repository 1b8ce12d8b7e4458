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

    LedgerNeeds(Dossier dossier, ActorNames naming) {
        this.dossier = dossier;
        this.naming = naming;
    }

    /** {@return a line for each measure of each need, and one for a need without any} */
    List<String> lines(LedgerReport report) {
        return dossier.needs().stream()
                .filter(need -> need.rank() != Rank.DEPRECATED)
                .flatMap(need -> lines(need.id(), report))
                .toList();
    }

    private Stream<String> lines(NeedId need, LedgerReport report) {
        List<NeedCoverage> coverages = report.needs().stream()
                .filter(coverage -> coverage.need().equals(need))
                .toList();
        List<String> told = coverages.stream()
                .filter(LedgerNeeds::isTold)
                .map(LedgerNeeds::told)
                .toList();
        Stream<String> besides =
                coverages.stream().filter(coverage -> !isTold(coverage)).map(LedgerNeeds::besides);
        return Stream.concat(told.isEmpty() ? Stream.of("nobody says how much is needed") : told.stream(), besides)
                .map(words -> naming.entry(need) + ": " + words);
    }

    private static boolean isTold(NeedCoverage coverage) {
        return !coverage.needed().equals(UNKNOWN);
    }

    /** "$200m needed; between 41 % and 55 % of it is promised ($82m to $110m), 12 % has arrived ($24m)". */
    private static String told(NeedCoverage coverage) {
        String needed = coverage.measure().inWords(coverage.needed()) + " needed; ";
        return coverage.promised().equals(NOTHING)
                ? needed + "none of it is promised"
                : needed + PercentWording.of(coverage.promisedShare()) + " of it is promised"
                        + much(coverage, coverage.promised()) + ", " + PercentWording.of(coverage.arrivedShare())
                        + " has arrived" + much(coverage, coverage.arrived());
    }

    private static String much(NeedCoverage coverage, Bounds bounds) {
        return bounds.equals(NOTHING) ? "" : " (" + coverage.measure().inWords(bounds) + ")";
    }

    /** What answers it in other terms: of a kind, or in a currency, of which nobody says how much is needed. */
    private static String besides(NeedCoverage coverage) {
        String arrived =
                coverage.arrived().equals(NOTHING) ? "none" : coverage.measure().inWords(coverage.arrived());
        return "also " + coverage.measure().inWords(coverage.promised()) + " promised, " + arrived + " arrived";
    }
}
