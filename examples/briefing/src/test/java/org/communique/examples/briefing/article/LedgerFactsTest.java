package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.id.ActorId;
import org.communique.ledger.Account;
import org.communique.ledger.Column;
import org.communique.ledger.CountedStep;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.Ledger;
import org.communique.ledger.LeftOut;
import org.communique.ledger.PledgeProgress;
import org.communique.ledger.Reason;
import org.communique.ledger.Support;
import org.communique.ledger.Total;
import org.communique.pledge.Stage;
import org.communique.time.Ternary;
import org.junit.jupiter.api.Test;

/** What the pledges of the article come to. */
class LedgerFactsTest {

    private static final Ledger LEDGER = Ledger.of(Coalition.DOSSIER);
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 6);
    private static final Ledger ANCHORED = Ledger.of(Coalition.DOSSIER.anchoredAt(Coalition.ARTICLE, PUBLISHED));

    private static final Bounds NOTHING = Bounds.between(BigDecimal.ZERO, BigDecimal.ZERO);

    private static List<String> standing(Ledger ledger) {
        return Stream.of(
                        Stage.CONSIDERED,
                        Stage.IN_DEVELOPMENT,
                        Stage.PROPOSED,
                        Stage.PLEDGED,
                        Stage.CONTRACTED,
                        Stage.DELIVERED)
                .flatMap(stage -> ledger.totals(Figure.standing(stage)).stream())
                .filter(total -> !total.bounds().equals(NOTHING))
                .map(Total::inWords)
                .toList();
    }

    private static List<String> outstanding(Ledger ledger) {
        return ledger.totals(Figure.outstanding()).stream().map(Total::inWords).toList();
    }

    private static PledgeProgress progress(String pledge) {
        return LEDGER.report(List.of()).pledges().stream()
                .filter(each -> each.pledge().local().equals(pledge))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatStandsAtEachStageIsTheArticlesFigures() {
        assertThat(standing(LEDGER))
                .containsExactly(
                        "€800bn proposed", "worth less than £30m contracted", "more than 10,000 drones delivered");
    }

    /** The 670 billion pounds are what 800 billion euros are, and the 30 million what the drones cost. */
    @Test
    void anEquivalentIsNoMoreMoneyAndAPriceNone() {
        assertThat(LEDGER.totals(Figure.reached(Stage.CONSIDERED)))
                .extracting(total ->
                        total.measure().column() + " " + total.measure().unit())
                .containsExactly("MONEY EUR", "WORTH GBP", "COUNT drone");
    }

    @Test
    void nothingIsPledgedInEuros() {
        assertThat(LEDGER.totals(Figure.reached(Stage.PLEDGED)))
                .filteredOn(total -> total.measure().unit().equals("EUR"))
                .singleElement()
                .extracting(Total::bounds)
                .isEqualTo(NOTHING);
    }

    @Test
    void ofThePromisesTheContractIsOutstandingAndNoDrone() {
        assertThat(outstanding(LEDGER))
                .containsExactly("€0 outstanding", "worth less than £30m outstanding", "0 drones outstanding");
    }

    /** It has no figure, so that it is in no total; all of it is pledged, and none of it has come further. */
    @Test
    void ofDefenceSpendingAllIsOutstanding() {
        PledgeProgress spending = progress("european-defence-spending");

        assertThat(spending.stage()).contains(Stage.PLEDGED);
        assertThat(spending.perhaps()).contains(Stage.PLEDGED);
    }

    @Test
    void theDronesAreHealeysClaimAndWithoutClaimsThereAreNone() {
        Ledger withoutClaims = LEDGER.counting(Support.CLAIMED, Inclusion.OUT);

        assertThat(LEDGER.totals(Figure.standing(Stage.DELIVERED)))
                .filteredOn(total -> total.measure().column() == Column.COUNT)
                .singleElement()
                .satisfies(drones -> assertThat(drones.lines().get(0).account().steps())
                        .extracting(CountedStep::support)
                        .containsExactly(Support.CLAIMED));
        assertThat(standing(withoutClaims)).noneMatch(words -> words.contains("delivered"));
    }

    @Test
    void sevenAccountsAreLeftOutForTheyHaveNoAmount() {
        assertThat(LEDGER.leftOut())
                .extracting(left -> left.account().pledge().id().local() + " "
                        + left.furthest().map(Stage::code).orElse("-") + " "
                        + left.account().halted().name().toLowerCase(Locale.ROOT))
                .containsExactly(
                        "uk-peacekeeping-troops proposed no",
                        "nations-other-support considered no",
                        "nations-other-support considered no",
                        "nations-other-support considered no",
                        "us-military-aid - yes",
                        "us-intelligence-sharing - yes",
                        "european-defence-spending pledged no");
        assertThat(LEDGER.leftOut()).extracting(LeftOut::reason).containsOnly(Reason.NO_AMOUNT);
    }

    /** The article does not say when it was published: on no day is it certain that anything had come about. */
    @Test
    void asOfAnyDayNothingIsCertainWhileTheArticleHasNoDate() {
        for (LocalDate day : List.of(LocalDate.of(2000, 1, 1), PUBLISHED, LocalDate.of(2100, 1, 1))) {
            assertThat(standing(LEDGER.asOf(day)))
                    .containsExactly(
                            "at most €800bn proposed",
                            "worth less than £30m contracted",
                            "an unknown number of drones delivered");
            assertThat(outstanding(LEDGER.asOf(day))).contains("0 drones outstanding");
        }
    }

    @Test
    void whatIsPublishedOnTheSixthIsOpenOnTheFirst() {
        LocalDate before = LocalDate.of(2025, 3, 1);

        assertThat(standing(ANCHORED.asOf(before))).isEqualTo(standing(LEDGER.asOf(before)));
    }

    /** What Healey says he says before it is printed. */
    @Test
    void whatIsPublishedOnTheSixthIsCertainThen() {
        assertThat(standing(ANCHORED.asOf(PUBLISHED)))
                .isEqualTo(standing(LEDGER))
                .containsExactly(
                        "€800bn proposed", "worth less than £30m contracted", "more than 10,000 drones delivered");
    }

    @Test
    void theBritishGiveTheDronesAndTheContract() {
        assertThat(standing(LEDGER.where(Account.gives(ActorId.of("united-kingdom")))))
                .containsExactly("worth less than £30m contracted", "more than 10,000 drones delivered");
    }

    @Test
    void nothingContradictsItselfAndAmericanAidIsHalted() {
        assertThat(LEDGER.conflicts()).isEmpty();
        assertThat(progress("us-military-aid").halted()).isEqualTo(Ternary.YES);
        assertThat(progress("us-military-aid").stage()).isEmpty();
        assertThat(progress("uk-drones-given").stage()).contains(Stage.DELIVERED);
    }
}
