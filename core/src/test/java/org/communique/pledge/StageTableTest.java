package org.communique.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.communique.DocPages;
import org.junit.jupiter.api.Test;

class StageTableTest {

    @Test
    void thePageHasTheStagesAsTheyAre() throws IOException {
        assertThat(DocPages.rows("stages.md", "| stage | rank | IATI transaction type | FTS status |"))
                .containsExactlyElementsOf(
                        Stage.all().stream().map(StageTableTest::row).toList());
    }

    private static List<String> row(Stage stage) {
        return List.of(
                "`" + stage + "`",
                stage.rank().isPresent() ? Integer.toString(stage.rank().getAsInt()) : "–",
                stage.iatiTransactionType().orElse("–"),
                stage.ftsStatus().orElse("–"));
    }
}
