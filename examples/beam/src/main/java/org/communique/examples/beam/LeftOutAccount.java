package org.communique.examples.beam;

import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.Coder;
import org.communique.id.PledgeId;
import org.communique.ledger.LeftOut;
import org.communique.ledger.Reason;
import org.communique.pledge.Stage;

/**
 * An account that is in no total, for it has no figure.
 *
 * @param pledge its pledge
 * @param contribution where the first of its contributions stands in the pledge, from 0
 * @param reason why
 * @param furthest the furthest stage that some of it came to; absent where it came to none
 */
public record LeftOutAccount(PledgeId pledge, int contribution, Reason reason, Optional<Stage> furthest) {

    /** Reads and writes them. */
    public static final Coder<LeftOutAccount> CODER =
            TextsCoder.of(LeftOutAccount.class, LeftOutAccount::texts, LeftOutAccount::of);

    static LeftOutAccount of(LeftOut left) {
        return new LeftOutAccount(
                left.account().pledge().id(), left.account().contributions().get(0), left.reason(), left.furthest());
    }

    private List<String> texts() {
        return List.of(
                pledge.text(),
                Integer.toString(contribution),
                reason.name(),
                furthest.map(Stage::code).orElse(""));
    }

    private static LeftOutAccount of(List<String> texts) {
        return new LeftOutAccount(
                PledgeId.parse(texts.get(0)),
                Integer.parseInt(texts.get(1)),
                Reason.valueOf(texts.get(2)),
                Optional.of(texts.get(3)).filter(stage -> !stage.isEmpty()).map(Stage::new));
    }
}
