package org.communique.ledger.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever is true of several pledges together, the totals of the ledger allow it. */
class TotalOracleProperties {

    private static final AtomicLong COMPARISONS = new AtomicLong();

    @Provide
    Arbitrary<World> worlds() {
        return World.ofSeveralPledges();
    }

    @Property
    void everyTotalAllowsWhatIsTrue(@ForAll("worlds") World world) {
        COMPARISONS.addAndGet(new TotalComparison(world).compare());
    }

    @AfterContainer
    static void comparesOften() {
        assertThat(COMPARISONS.get()).isGreaterThan(2_000);
    }
}
