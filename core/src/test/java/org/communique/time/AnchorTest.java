package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.id.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {

    @Property
    void parseIsTheInverseOfText(@ForAll Anchor anchor) {
        assertThat(Anchor.parse(anchor.text())).isEqualTo(anchor).hasToString(anchor.text());
    }

    @Test
    void anchorIsAnEntryOrADate() {
        assertThat(Anchor.parse("source:gazette")).isEqualTo(Anchor.of(SourceId.of("gazette")));
        assertThat(Anchor.parse("2025-03-06")).isEqualTo(Anchor.of(LocalDate.of(2025, 3, 6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gazette",
                "2025",
                "2025-03",
                "2025-3-6",
                "2025-02-30",
                "+12025-03-06",
                "-0001-01-01",
                "20250306",
                "2025-03-06T20:05:00Z",
                "06/03/2025",
                "source:",
                ":gazette",
                "2025-03-06 "
            })
    void textThatIsNeitherIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Anchor.parse(text));
    }

    @Test
    void dateIsInTheYears0000To9999() {
        assertThat(Anchor.of(LocalDate.of(0, 1, 1)).text()).isEqualTo("0000-01-01");
        assertThat(Anchor.of(LocalDate.of(9999, 12, 31)).text()).isEqualTo("9999-12-31");
        assertThatIllegalArgumentException().isThrownBy(() -> Anchor.of(LocalDate.of(-1, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> Anchor.of(LocalDate.of(10_000, 1, 1)));
    }
}
