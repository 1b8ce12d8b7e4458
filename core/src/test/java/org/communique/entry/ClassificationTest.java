package org.communique.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ClassificationTest {

    @Test
    void aPercentageIsTheSameHoweverItIsWritten() {
        assertThat(share("30.0")).isEqualTo(share("3E+1"));
        assertThat(share("30.0").percentage()).contains(new BigDecimal("30"));
    }

    private static Classification share(String hundredths) {
        return Classification.builder()
                .scheme(ClassificationScheme.of("sector"))
                .code("15220")
                .percentage(new BigDecimal(hundredths))
                .build();
    }
}
