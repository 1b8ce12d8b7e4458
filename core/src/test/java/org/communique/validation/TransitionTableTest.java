package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.communique.DocPages;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;

/** The table of which stage may not follow which, read row by row. */
class TransitionTableTest {

    private static final List<Stage> PASSING =
            List.of(Stage.INCREASED, Stage.REDUCED, Stage.RETURNED, Stage.REPAID, Stage.DELAYED);

    private static final Validator VALIDATOR =
            Validator.builder().with(Rule.standard("pledge.illegal-transition")).build();

    @Test
    void whatMayNotFollowAStageIsInItsRow() throws IOException {
        List<List<String>> rows = DocPages.rows("stages.md", "| after | may not come |");

        for (Stage before : Stage.all()) {
            for (Stage stage : Stage.all()) {
                assertThat(isIllegal(before, stage))
                        .as(before + " before " + stage)
                        .isEqualTo(!isFree(before) && !isFree(stage) && forbids(row(rows, before), stage));
            }
        }
    }

    @Test
    void whatLeavesTheStageAsItWasIsPassedOver() {
        assertThat(PASSING).allSatisfy(passing -> {
            assertThat(isIllegal(Stage.SUSPENDED, passing, Stage.DELIVERED)).isTrue();
            assertThat(isIllegal(Stage.PLEDGED, passing, Stage.DELIVERED)).isFalse();
        });
    }

    @Test
    void nothingIsCorrectedFirst() {
        assertThat(Stage.all()).filteredOn(TransitionTableTest::isIllegal).containsExactly(Stage.CORRECTED);
    }

    private static boolean isIllegal(Stage... stages) {
        Pledge.Builder pledge = Small.pledge();
        for (Stage stage : stages) {
            pledge.addSteps(PledgeStep.of(stage));
        }
        String first = "/pledges/0/steps/0/stage";
        return VALIDATOR.validate(Small.dossier(pledge.build())).violations().stream()
                .anyMatch(found -> stages.length == 1 || !found.pointer().equals(first));
    }

    /** Whether any stage may follow it, and it any stage, as the text above the table says. */
    private static boolean isFree(Stage stage) {
        return stage.equals(Stage.CORRECTED);
    }

    private static String row(List<List<String>> rows, Stage before) {
        if (PASSING.contains(before)) {
            return "";
        }
        return rows.stream()
                .filter(row -> row.get(0).contains("`" + before + "`"))
                .findFirst()
                .orElseGet(() -> rows.get(rows.size() - 1))
                .get(1);
    }

    private static boolean forbids(String cell, Stage stage) {
        boolean named = Stream.of(cell.split("[^a-z-]+")).anyMatch(stage.toString()::equals)
                || (cell.contains("every stage with a rank") && stage.rank().isPresent());
        return cell.startsWith("anything but") != named;
    }
}
