package org.communique.json.model;

import static org.communique.json.model.LedgerMembers.RANGE;

import java.util.List;
import org.communique.amount.Bounds;
import org.communique.id.NeedId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Component;
import org.communique.ledger.NeedCoverage;

/** What a ledger answers of needs. */
final class NeedAnswers {

    static final Codec<NeedCoverage> COVERAGE = coverage();

    private NeedAnswers() {}

    private static Codec<NeedCoverage> coverage() {
        Component<NeedCoverage, NeedId> id =
                Component.one("id", "The need.", Answers.ofModel(NeedId.class), NeedCoverage::need);
        LedgerMembers.Measured<NeedCoverage> measure = new LedgerMembers.Measured<>(NeedCoverage::measure);
        Component<NeedCoverage, Bounds> needed =
                Component.one("needed", "How much is needed.", RANGE, NeedCoverage::needed);
        Component<NeedCoverage, Bounds> promised = Component.one(
                "promised",
                "How much of the pledges that answer it is pledged, or came further.",
                RANGE,
                NeedCoverage::promised);
        Component<NeedCoverage, Bounds> arrived =
                Component.one("arrived", "How much of them has arrived.", RANGE, NeedCoverage::arrived);
        Component<NeedCoverage, Bounds> promisedCoverage = Component.one(
                "coverage",
                "Which share of the need is promised: 1 for all of it.",
                RANGE,
                NeedCoverage::promisedShare);
        Component<NeedCoverage, Bounds> arrivedCoverage = Component.one(
                "arrivedCoverage",
                "Which share of the need has arrived: 1 for all of it.",
                RANGE,
                NeedCoverage::arrivedShare);
        return Component.together(
                "NeedCoverage",
                "How much of a need is promised, and has arrived, in one measure.",
                LedgerMembers.joined(
                        List.of(id),
                        measure.all(),
                        List.of(needed, promised, arrived, promisedCoverage, arrivedCoverage)),
                read -> new NeedCoverage(
                        read.get(id), measure.read(read), read.get(needed), read.get(promised), read.get(arrived)));
    }
}
