package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.ledger.Pledges.dollars;
import static org.communique.ledger.Pledges.dossier;
import static org.communique.ledger.Pledges.number;
import static org.communique.ledger.Pledges.pledge;
import static org.communique.ledger.Pledges.print;
import static org.communique.ledger.Pledges.step;
import static org.communique.ledger.Pledges.usd;
import static org.communique.pledge.Stage.DISBURSED;
import static org.communique.pledge.Stage.PLEDGED;

import java.util.List;
import org.communique.amount.Approximation;
import org.communique.amount.MoneyAmount;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.LinkId;
import org.communique.id.NeedId;
import org.communique.id.SourceId;
import org.communique.pledge.Funding;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.pledge.Undertaking;
import org.junit.jupiter.api.Test;

/** Examples of what is needed, and how much of it is promised and has arrived. */
class NeedExamplesTest {

    private static final Need APPEAL = Need.builder()
            .id(NeedId.of("appeal"))
            .holder(ActorId.of("arnost"))
            .addContributions(Funding.of(usd("200")))
            .build();

    private static final Pledge FIRST = dollars("first", "82", step(PLEDGED), step(DISBURSED, "24"));
    private static final Pledge SECOND = dollars("second", "28", step(PLEDGED));
    private static final Link FIRST_ANSWERS = answers(FIRST);

    private static Link answers(Pledge pledge) {
        return Link.of(LinkId.of(pledge.id().local() + "-answers"), pledge.id(), Relation.ANSWERS, APPEAL.id());
    }

    private static Link perhaps(Link link) {
        return link.toBuilder()
                .addEvidence(Citation.of(SourceId.of("article")).hedged(Factuality.PROBABLE))
                .build();
    }

    @Test
    void betweenTwoFifthsAndMoreThanAHalfIsPromisedAndAnEighthHasArrived() {
        NeedCoverage coverage = Ledger.of(dossier(APPEAL, FIRST, SECOND, FIRST_ANSWERS, perhaps(answers(SECOND))))
                .needs()
                .get(0);
        assertThat(print(coverage.needed())).isEqualTo("200");
        assertThat(print(coverage.promised())).isEqualTo("[82, 110]");
        assertThat(print(coverage.promisedShare())).isEqualTo("[0.41, 0.55]");
        assertThat(print(coverage.arrived())).isEqualTo("24");
        assertThat(print(coverage.arrivedShare())).isEqualTo("0.12");
    }

    @Test
    void nothingIsNoPartOfWhateverIsNeeded() {
        Need nearly = APPEAL.toBuilder()
                .contributions(List.of(Funding.of(usd("200").toBuilder()
                        .approximation(Approximation.NEARLY)
                        .build())))
                .build();
        NeedCoverage coverage = Ledger.of(dossier(nearly, FIRST)).needs().get(0);

        assertThat(print(coverage.needed())).isEqualTo("[0, 200)");
        assertThat(print(coverage.promisedShare())).isEqualTo("0");
        assertThat(print(coverage.arrivedShare())).isEqualTo("0");
        NeedCoverage perhaps = Ledger.of(dossier(nearly, FIRST, perhaps(answers(FIRST))))
                .needs()
                .get(0);
        assertThat(print(perhaps.promisedShare())).isEqualTo("[0, ..)");
    }

    @Test
    void aPledgeThatAnswersNothingCoversNothing() {
        NeedCoverage coverage =
                Ledger.of(dossier(APPEAL, FIRST, SECOND)).needs().get(0);
        assertThat(print(coverage.promised())).isEqualTo("0");
    }

    @Test
    void whatAnswersInAnotherCurrencyStandsBesideIt() {
        Pledge euro = pledge("euro", List.of(Funding.of(MoneyAmount.of(number("5"), "EUR"))), step(PLEDGED));
        List<NeedCoverage> coverages =
                Ledger.of(dossier(APPEAL, euro, answers(euro))).needs();
        assertThat(coverages).extracting(each -> each.measure().unit()).containsExactly("EUR", "USD");
        assertThat(coverages).extracting(each -> print(each.needed())).containsExactly("[0, ..)", "200");
        assertThat(coverages).extracting(each -> print(each.promised())).containsExactly("5", "0");
        assertThat(coverages).extracting(each -> print(each.promisedShare())).containsExactly("[0, ..)", "0");
    }

    @Test
    void ofANeedWithoutAFigureWhatAnswersItIsTold() {
        Need any = APPEAL.toBuilder()
                .contributions(List.of(Undertaking.of("help")))
                .build();
        assertThat(Ledger.of(dossier(any)).needs()).isEmpty();
        assertThat(Ledger.of(dossier(any, FIRST, FIRST_ANSWERS)).needs())
                .extracting(each -> print(each.needed()) + " " + print(each.promised()))
                .containsExactly("[0, ..) 82");
    }

    @Test
    void aPartOfAnotherPledgeThatAnswersTooCountsOnce() {
        Link part = Link.of(LinkId.of("part"), SECOND.id(), Relation.PART_OF, FIRST.id());
        NeedCoverage coverage = Ledger.of(dossier(APPEAL, FIRST, SECOND, FIRST_ANSWERS, answers(SECOND), part))
                .needs()
                .get(0);
        assertThat(print(coverage.promised())).isEqualTo("82");
    }

    @Test
    void aLinkThatIsKnownToBeWrongOrDeniedAnswersNothing() {
        Link wrong = FIRST_ANSWERS.toBuilder().rank(Rank.DEPRECATED).build();
        Link denied = answers(SECOND).toBuilder()
                .addEvidence(Citation.of(SourceId.of("article")).hedged(Factuality.CERTAIN_DENIED))
                .build();
        NeedCoverage coverage =
                Ledger.of(dossier(APPEAL, FIRST, SECOND, wrong, denied)).needs().get(0);
        assertThat(print(coverage.promised())).isEqualTo("0");
    }
}
