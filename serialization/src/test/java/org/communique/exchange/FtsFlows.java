package org.communique.exchange;

import org.communique.amount.MoneyAmount;
import org.communique.id.PledgeId;
import org.communique.pledge.Pledge;

/** The flows that are a part of the project, as they are imported. */
final class FtsFlows {

    static final ImportResult PAGE = Importers.fts().read(SharedSamples.own("fts-flows.json"));
    static final ImportResult TABLE = Importers.fts().read(SharedSamples.own("fts-flows.csv"));

    private FtsFlows() {}

    /** {@return a flow of the page} */
    static Pledge flow(int number) {
        return PAGE.dossier().find(PledgeId.of("fts." + number)).orElseThrow();
    }

    /** {@return a flow of the table} */
    static Pledge row(int number) {
        return TABLE.dossier().find(PledgeId.of("fts." + number)).orElseThrow();
    }

    /** {@return the pledge of a flow that is the first of the page but for these members} */
    static Pledge with(String members) {
        return read(members).dossier().pledges().get(0);
    }

    /** {@return what becomes of flows that are the first of the page but for these members} */
    static ImportResult read(String... members) {
        return Importers.fts().read(FtsSamples.flows(members));
    }

    static MoneyAmount amount(Pledge pledge) {
        return pledge.contributions().get(0).amount().orElseThrow();
    }

    static String kept(Pledge pledge) {
        return pledge.extensions().get("fts:record").orElseThrow().text();
    }
}
