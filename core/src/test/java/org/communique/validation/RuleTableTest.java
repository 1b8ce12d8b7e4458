package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.communique.DocPages;
import org.junit.jupiter.api.Test;

class RuleTableTest {

    @Test
    void thePageHasTheRulesAsTheyAre() throws IOException {
        assertThat(DocPages.rows("rules.md", "| code | severity | catches, for example |"))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactlyElementsOf(Rule.standard().stream()
                        .map(rule -> "`" + rule.code() + "` " + rule.severity())
                        .toList());
    }
}
