package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Given.times;
import static org.communique.validation.growth.Numbered.pledge;
import static org.communique.validation.growth.Numbered.source;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Rate;
import org.communique.evidence.Citation;
import org.communique.pledge.Funding;

/** For the rules of figures. */
final class AmountFamilies {

    private static final MoneyAmount EURO = MoneyAmount.of(BigDecimal.TEN, "EUR");
    private static final MoneyAmount MARKS = MoneyAmount.of(BigDecimal.TEN, "DEM");

    static final List<Family> ALL = List.of(
            finding(
                    "amount.wording-differs",
                    "sums that may be in any dollars, and of two sizes",
                    n -> Given.of(pledge(0)
                            .addAllContributions(times(n, i -> Funding.of(worded("between $1.2 and 5.6 million"))))
                            .build())),
            finding(
                    "amount.equivalent-off",
                    "equivalents of one sum",
                    n -> Given.of(pledge(0)
                            .addContributions(Funding.of(EURO.toBuilder()
                                    .addAllEquivalents(Collections.nCopies(n, dollars()))
                                    .build()))
                            .build())),
            finding("amount.currency-not-in-use", "as many sums as sources of each, and of the pledge", n -> Given.of(
                            n / 3, Numbered::published)
                    .and(1, p -> pledge(0)
                            .addAllEvidence(times(n / 3, i -> Citation.of(source(i))))
                            .addAllContributions(times(n / 3, i -> Funding.of(MARKS).toBuilder()
                                    .addEvidence(Citation.of(source(i)))
                                    .build()))
                            .build())),
            finding(
                    "amount.implausible",
                    "sums below nothing",
                    n -> Given.of(pledge(0)
                            .addAllContributions(
                                    Collections.nCopies(n, Funding.of(MoneyAmount.of(BigDecimal.TEN.negate(), "EUR"))))
                            .build())));

    private AmountFamilies() {}

    private static MoneyAmount worded(String wording) {
        return EURO.toBuilder().wording(wording).build();
    }

    private static Equivalent dollars() {
        return Equivalent.of(MoneyAmount.of(BigDecimal.ONE, "USD")).toBuilder()
                .rate(Rate.of(BigDecimal.TEN, "EUR", "USD"))
                .build();
    }
}
