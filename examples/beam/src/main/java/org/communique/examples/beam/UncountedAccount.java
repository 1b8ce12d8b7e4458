package org.communique.examples.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.Coder;
import org.communique.id.EntryId;
import org.communique.id.PledgeId;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.Line;
import org.communique.ledger.Reason;

/**
 * An account that has a figure and does not count in a total of it, or only perhaps.
 *
 * @param total the figure and the measure that it is told in, without a row
 * @param pledge its pledge
 * @param contribution where the first of its contributions stands in the pledge, from 0
 * @param inclusion whether it counts perhaps or not at all
 * @param reason why
 * @param by the entry that is the reason, if one is
 */
public record UncountedAccount(
        TotalKey total, PledgeId pledge, int contribution, Inclusion inclusion, Reason reason, Optional<EntryId> by) {

    /** Reads and writes them. */
    public static final Coder<UncountedAccount> CODER =
            TextsCoder.of(UncountedAccount.class, UncountedAccount::texts, UncountedAccount::of);

    private static final int TOTAL = 5;

    /** {@return an account as it stands in a total; absent where it counts for certain} */
    static Optional<UncountedAccount> of(Figure figure, Line line) {
        return line.reason()
                .map(reason -> new UncountedAccount(
                        new TotalKey(figure, List.of(), line.account().measure()),
                        line.account().pledge().id(),
                        line.account().contributions().get(0),
                        line.inclusion(),
                        reason,
                        line.by()));
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                pledge.text(),
                Integer.toString(contribution),
                inclusion.name(),
                reason.name(),
                by.map(EntryId::text).orElse("")));
        texts.addAll(total.texts());
        return texts;
    }

    private static UncountedAccount of(List<String> texts) {
        return new UncountedAccount(
                TotalKey.of(texts.subList(TOTAL, texts.size())),
                PledgeId.parse(texts.get(0)),
                Integer.parseInt(texts.get(1)),
                Inclusion.valueOf(texts.get(2)),
                Reason.valueOf(texts.get(3)),
                Optional.of(texts.get(4)).filter(id -> !id.isEmpty()).map(EntryId::parse));
    }
}
