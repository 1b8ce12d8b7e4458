package org.communique.exchange.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.evidence.Factuality;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;

/**
 * How certain a statement is made to be by its qualifiers P5102, nature of the statement, P1480, sourcing circumstances, and
 * P1310, statement disputed by.
 *
 * @param factuality the least certain of all that is said
 * @param isApproximate whether its dates are about right
 * @param doubtful what says so and is in no table
 */
record Hedge(Factuality factuality, boolean isApproximate, List<Value> doubtful) {

    private static final List<String> PROPERTIES = List.of("P5102", "P1480");
    private static final String DISPUTED_BY = "P1310";

    /** Circa, near, approximately, estimate. */
    private static final Set<String> APPROXIMATE = Set.of("Q5727902", "Q21818619", "Q60070514", "Q37113960");

    /** De facto, de jure, official, unofficial, originally, certain. */
    private static final Set<String> NO_HEDGE =
            Set.of("Q712144", "Q132555", "Q29509043", "Q29509080", "Q53737447", "Q1520777");

    /** Presumably, probably; possibly, hypothetically, hypothesis, disputed; allegedly, unconfirmed, by some sources. */
    private static final Map<String, Factuality> MEANINGS = Map.of(
            "Q18122778", Factuality.PROBABLE,
            "Q56644435", Factuality.PROBABLE,
            "Q30230067", Factuality.POSSIBLE,
            "Q18603603", Factuality.POSSIBLE,
            "Q41719", Factuality.POSSIBLE,
            "Q18912752", Factuality.POSSIBLE,
            "Q32188232", Factuality.UNCOMMITTED,
            "Q28831311", Factuality.UNCOMMITTED,
            "Q59783740", Factuality.UNCOMMITTED);

    /** {@return how certain a statement is made to be; its qualifiers are not ticked off} */
    static Hedge of(Claim claim) {
        boolean isDisputed = claim.qualifiers(DISPUTED_BY).stream().anyMatch(said -> !said.isNone());
        Factuality factuality = isDisputed ? Factuality.POSSIBLE : Factuality.CERTAIN;
        boolean isApproximate = false;
        List<Value> doubtful = new ArrayList<>();
        for (Snak said : qualifiers(claim).toList()) {
            String item = said.item().text().orElse("");
            isApproximate |= APPROXIMATE.contains(item);
            Factuality meant = meaning(item, said);
            factuality = meant.compareTo(factuality) > 0 ? meant : factuality;
            if (meant != Factuality.CERTAIN && !MEANINGS.containsKey(item)) {
                doubtful.add(said.isValue() ? said.item() : said.type());
            }
        }
        return new Hedge(factuality, isApproximate, doubtful);
    }

    private static Stream<Snak> qualifiers(Claim claim) {
        return PROPERTIES.stream().flatMap(property -> claim.qualifiers(property).stream());
    }

    /** What is in no table may say that it is not so. */
    private static Factuality meaning(String item, Snak said) {
        boolean isNone = NO_HEDGE.contains(item) || APPROXIMATE.contains(item) || said.isNone();
        return isNone ? Factuality.CERTAIN : MEANINGS.getOrDefault(item, Factuality.POSSIBLE);
    }

    /** Reports what is in no table. */
    void report() {
        doubtful.forEach(each -> each.remark(Reason.DOUBTFUL_CODE, "taken as possible"));
    }

    boolean isCertain() {
        return factuality == Factuality.CERTAIN;
    }
}
