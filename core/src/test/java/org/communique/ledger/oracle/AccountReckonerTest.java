package org.communique.ledger.oracle;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.ledger.oracle.Move.Extent.FIGURE;
import static org.communique.ledger.oracle.Move.Extent.OTHER_MEASURE;
import static org.communique.ledger.oracle.Move.Extent.OWN_FIGURE;
import static org.communique.ledger.oracle.Move.Extent.UNSAID;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.id.PledgeId;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;

/** The reckoner is right where people know the answer. */
class AccountReckonerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

    private static Move move(Stage stage, Move.Extent extent, String number, boolean total, String share) {
        return new Move(
                0,
                stage,
                extent,
                new BigDecimal(number),
                total,
                "",
                nCopies(10, new BigDecimal(share)),
                true,
                DAY,
                false);
    }

    private static Move move(Stage stage, String number) {
        return move(stage, FIGURE, number, false, "0");
    }

    private static Move all(Stage stage) {
        return move(stage, UNSAID, "0", false, "0");
    }

    private static Move total(Stage stage, String number) {
        return move(stage, FIGURE, number, true, "0");
    }

    private static Reckoned reckon(String promised, Move... moves) {
        return reckon(Optional.empty(), promised, moves);
    }

    private static Reckoned reckon(Optional<LocalDate> asOf, String promised, Move... moves) {
        TrueAccount account = new TrueAccount(
                PledgeId.of("p"),
                List.of(0),
                new TrueMeasure("money", "USD", ""),
                false,
                new BigDecimal(promised),
                List.of(moves));
        return AccountReckoner.reckon(account, asOf);
    }

    private static void assertNumbers(
            Reckoned reckoned, String named, String pledged, String committed, String arrived) {
        assertThat(reckoned.named()).isEqualByComparingTo(named);
        assertThat(reckoned.reached(Stage.PLEDGED)).isEqualByComparingTo(pledged);
        assertThat(reckoned.reached(Stage.COMMITTED)).isEqualByComparingTo(committed);
        assertThat(reckoned.reached(Stage.DISBURSED)).isEqualByComparingTo(arrived);
    }

    @Test
    void whatIsPaidAndWithdrawnIsNoLongerOutstanding() {
        Reckoned reckoned = reckon(
                "100",
                all(Stage.PLEDGED),
                move(Stage.DISBURSED, "60"),
                move(Stage.DISBURSED, "10"),
                move(Stage.WITHDRAWN, "20"));

        assertNumbers(reckoned, "80", "80", "70", "70");
        assertThat(reckoned.outstanding()).isEqualByComparingTo("10");
        assertThat(reckoned.ended()).isEqualByComparingTo("20");
    }

    @Test
    void nobodySaysWhichPartIsWithdrawn() {
        assertNumbers(
                reckon(
                        "100",
                        all(Stage.PLEDGED),
                        move(Stage.COMMITTED, "60"),
                        move(Stage.WITHDRAWN, FIGURE, "40", false, "0")),
                "60",
                "60",
                "20",
                "0");
        assertNumbers(
                reckon(
                        "100",
                        all(Stage.PLEDGED),
                        move(Stage.COMMITTED, "60"),
                        move(Stage.WITHDRAWN, FIGURE, "40", false, "1")),
                "60",
                "60",
                "60",
                "0");
    }

    @Test
    void whatIsPledgedAnewComesOnTopOfWhatIsLeft() {
        Reckoned reckoned = reckon(
                "100",
                all(Stage.PLEDGED),
                move(Stage.DISBURSED, "60"),
                all(Stage.WITHDRAWN),
                move(Stage.PLEDGED, "30"));

        assertThat(reckoned.reached(Stage.DISBURSED)).isEqualByComparingTo("60");
        assertThat(reckoned.outstanding()).isEqualByComparingTo("30");
        assertThat(reckoned.ended()).isEqualByComparingTo("40");
    }

    @Test
    void anIncreaseIsPledgedAndNotCommitted() {
        Reckoned reckoned =
                reckon("100", all(Stage.COMMITTED), move(Stage.INCREASED, "50"), move(Stage.DISBURSED, "30"));

        assertNumbers(reckoned, "150", "150", "100", "30");
        assertThat(reckoned.outstanding()).isEqualByComparingTo("120");
    }

    @Test
    void aReductionLeavesOpenHowMuchOfWhatWasCommittedIsLeft() {
        assertThat(reckon("100", move(Stage.COMMITTED, "90"), move(Stage.REDUCED, FIGURE, "80", true, "0"))
                        .reached(Stage.COMMITTED))
                .isEqualByComparingTo("70");
        assertThat(reckon("100", move(Stage.COMMITTED, "90"), move(Stage.REDUCED, FIGURE, "80", true, "1"))
                        .reached(Stage.COMMITTED))
                .isEqualByComparingTo("80");
    }

    @Test
    void moreCanBePaidThanWasCommitted() {
        Reckoned reckoned =
                reckon("35", move(Stage.COMMITTED, OWN_FIGURE, "35", false, "0"), move(Stage.DISBURSED, "37.46"));

        assertThat(reckoned.recorded(Stage.COMMITTED)).isEqualByComparingTo("35");
        assertThat(reckoned.reached(Stage.COMMITTED)).isEqualByComparingTo("37.46");
        assertThat(reckoned.outstanding()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsToldInAnotherMeasureIsBetweenNothingAndAll() {
        assertThat(reckon("30", all(Stage.PLEDGED), move(Stage.DELIVERED, OTHER_MEASURE, "0", false, "0.5"))
                        .reached(Stage.DELIVERED))
                .isEqualByComparingTo("15");
    }

    @Test
    void onlyWhatHappenedByTheDayCounts() {
        Move paid = move(Stage.DISBURSED, "60");

        assertNumbers(reckon(Optional.of(DAY.minusDays(1)), "100", all(Stage.PLEDGED), paid), "100", "0", "0", "0");
        assertNumbers(reckon(Optional.of(DAY), "100", all(Stage.PLEDGED), paid), "100", "100", "60", "60");
    }

    @Test
    void aTotalSoFarHoldsWhatWasToldBefore() {
        Reckoned reckoned = reckon(
                "100",
                move(Stage.DISBURSED, "20"),
                total(Stage.DISBURSED, "30"),
                move(Stage.RETURNED, "5"),
                move(Stage.REPAID, "7"),
                total(Stage.INCREASED, "120"));

        assertNumbers(reckoned, "120", "45", "25", "25");
        assertThat(reckoned.repaid()).isEqualByComparingTo("7");
    }
}
