package org.communique.testkit;

import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.dossier.Dossier;
import org.communique.pledge.Pledge;

/**
 * Where the assertions begin, beside AssertJ's own.
 *
 * <pre>{@code
 * import static org.assertj.core.api.Assertions.assertThat;
 * import static org.communique.testkit.CommuniqueAssertions.assertThat;
 *
 * assertThat(dossier).isValid();
 * assertThat(pledge).hasReached(Stage.COMMITTED).hasParty(norland, Role.DONOR);
 * }</pre>
 */
public final class CommuniqueAssertions {

    private CommuniqueAssertions() {}

    /** {@return assertions about a dossier} */
    public static DossierAssert assertThat(Dossier actual) {
        return new DossierAssert(actual);
    }

    /** {@return assertions about a pledge} */
    public static PledgeAssert assertThat(Pledge actual) {
        return new PledgeAssert(actual);
    }

    /** {@return assertions about an amount of money} */
    public static AmountAssert<MoneyAmount> assertThat(MoneyAmount actual) {
        return AmountAssert.of(actual);
    }

    /** {@return assertions about a quantity} */
    public static AmountAssert<Quantity> assertThat(Quantity actual) {
        return AmountAssert.of(actual);
    }
}
