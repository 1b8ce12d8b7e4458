package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.revision.Told.HERE;
import static org.communique.revision.Told.aid;
import static org.communique.revision.Told.dossier;
import static org.communique.revision.Told.money;

import java.util.List;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;

/** Where one side takes away what the other side calls by its name, two versions differ in what belongs to that alone. */
class LostNamesTest {

    private static final Pledge BASE = aid("€60").toBuilder()
            .title("Aid")
            .addContributions(Funding.builder().key("b").amount(money("€1")).build())
            .build();

    private static final Pledge NOTED = BASE.toBuilder().note("Late.").build();

    @Test
    void evidenceForAnAttributeThatIsGone() {
        Pledge first = withoutTitle(NOTED);
        Pledge second = BASE.toBuilder()
                .addEvidence(HERE.toBuilder().attribute("title").build())
                .addSteps(PledgeStep.of(Stage.DISBURSED))
                .build();

        Merge merge = merge(first, second);

        assertThat(merge.dossier().pledges())
                .containsExactly(
                        first.toBuilder()
                                .addSteps(PledgeStep.of(Stage.DISBURSED))
                                .build(),
                        second.toBuilder().note("Late.").build());
        assertThat(merge.conflicts().get(0).changes())
                .extracting(AttributeChange::attribute)
                .containsExactlyInAnyOrder("title", "evidence");
    }

    @Test
    void aStepOfAContributionThatIsGone() {
        Pledge first = withContributions(NOTED, BASE.contributions().get(0));
        Pledge second = withoutTitle(BASE).toBuilder()
                .addSteps(PledgeStep.builder()
                        .stage(Stage.DISBURSED)
                        .contribution("b")
                        .build())
                .build();

        Merge merge = merge(first, second);

        assertThat(merge.dossier().pledges())
                .containsExactly(
                        withoutTitle(first), second.toBuilder().note("Late.").build());
        assertThat(merge.conflicts().get(0).changes())
                .extracting(AttributeChange::attribute)
                .containsExactlyInAnyOrder("contributions", "steps");
    }

    @Test
    void aCorrectionOfAStepThatIsGone() {
        PledgeStep step = PledgeStep.builder().stage(Stage.PLEDGED).key("s").build();
        Pledge base = BASE.toBuilder().addSteps(step).build();
        Pledge second = base.toBuilder()
                .addSteps(PledgeStep.builder()
                        .stage(Stage.CORRECTED)
                        .corrects("s")
                        .build())
                .build();

        Merge merge = Merge.of(dossier(base), dossier(NOTED), dossier(second));

        assertThat(merge.dossier().pledges())
                .containsExactly(NOTED, second.toBuilder().note("Late.").build());
    }

    /** What neither side has, nobody has lost by the other. */
    @Test
    void whatWasLostBefore() {
        Pledge lost = withContributions(
                BASE.toBuilder()
                        .addSteps(PledgeStep.builder()
                                .stage(Stage.DISBURSED)
                                .contribution("b")
                                .build())
                        .build(),
                BASE.contributions().get(0));

        Merge merge =
                Merge.of(dossier(lost), dossier(lost.toBuilder().note("Late.").build()), dossier(withoutTitle(lost)));

        assertThat(merge.conflicts()).isEmpty();
    }

    private static Merge merge(Pledge first, Pledge second) {
        return Merge.of(dossier(BASE), dossier(first), dossier(second));
    }

    private static Pledge withoutTitle(Pledge pledge) {
        return (Pledge) WithoutAttribute.of(pledge, "title", List.of()).orElseThrow();
    }

    private static Pledge withContributions(Pledge pledge, Contribution kept) {
        return pledge.toBuilder().contributions(List.of(kept)).build();
    }
}
