package stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.arbitraries.Pledges;
import org.communique.dossier.Dossier;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.statement.Statement;

/** Property tests of somebody who found the arbitraries; jqwik finds them without a line of theirs. */
class StoryProperties {

    @Property(tries = 50)
    void partiesOfPledgesAreActorsOfTheDossier(@ForAll Dossier dossier) {
        assertThat(dossier.pledges())
                .flatExtracting(Pledge::parties)
                .allSatisfy(party -> assertThat(dossier.find(party.actor())).isPresent());
    }

    @Property(tries = 50)
    void pledgeStaysInTheDossierThatItJoins(@ForAll Dossier dossier, @ForAll Pledge pledge) {
        Dossier longer = dossier.without(pledge.id()).plus(pledge);

        assertThat(longer.find(pledge.id())).contains(pledge);
    }

    @Property(tries = 50)
    void statementsAreTheirOwnCopies(@ForAll List<Statement> statements) {
        assertThat(statements)
                .allSatisfy(
                        statement -> assertThat(statement.toBuilder().build()).isEqualTo(statement));
    }

    @Property(tries = 50)
    void committedPledgeHasItsStep(@ForAll("committed") Pledge pledge) {
        assertThat(pledge.steps()).extracting(PledgeStep::stage).contains(Stage.COMMITTED);
    }

    @Provide
    Arbitrary<Pledge> committed() {
        return Pledges.any().in("EUR").atStage(Stage.COMMITTED);
    }
}
