package org.communique.ledger.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is drawn makes sense before anything is held against it. */
class WorldProperties {

    @Provide
    Arbitrary<World> worlds() {
        return World.ofOnePledge();
    }

    @Property
    void noNumberIsNegative(@ForAll("worlds") World world) {
        for (TruePledge pledge : world.pledges()) {
            for (TrueAccount account : pledge.accounts()) {
                Reckoned reckoned =
                        AccountReckoner.reckon(account, world.circumstances().asOf());
                assertThat(reckoned.named()).isNotNegative();
                assertThat(reckoned.recorded().values()).allMatch(number -> number.signum() >= 0);
            }
        }
    }

    @Property
    void whatIsToldAllowsWhatIsTrue(@ForAll("worlds") World world) {
        for (TruePledge pledge : world.pledges()) {
            for (TrueContribution contribution : pledge.contributions()) {
                for (Map.Entry<TrueMeasure, TrueFigure> each :
                        contribution.figures().entrySet()) {
                    TrueFigure figure = each.getValue();
                    assertThat(figure.quantity("ship").bounds().allow(figure.truth()))
                            .isTrue();
                }
            }
        }
    }
}
