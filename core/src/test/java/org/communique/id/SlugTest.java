package org.communique.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UK Altius drones           | uk-altius-drones",
                "Keir Starmer               | keir-starmer",
                "Recep Tayyip Erdoğan       | recep-tayyip-erdogan",
                "São Tomé and Príncipe      | sao-tome-and-principe",
                "Côte d'Ivoire              | cote-divoire",
                "Côte d’Ivoire              | cote-divoire",
                "the prime minister's plan  | the-prime-ministers-plan",
                "£30 million                | 30-million",
                "€800 billion (£670bn)      | 800-billion-670bn",
                "  -- leading and trailing! | leading-and-trailing",
                "a/b\\c:d                   | a-b-c-d",
                "A.b_c~d                    | a-b-c-d",
                "one — two – three          | one-two-three",
                "İSTANBUL                   | istanbul",
                "ﬁne ½ ²                    | fine-1-2-2",
                "Ａｌｔｉｕｓ ６００ｍ           | altius-600m",
                "習近平 Xi                   | xi",
                "2025-03-06                 | 2025-03-06",
                "x                          | x",
            })
    void titleBecomes(String title, String slug) {
        assertThat(PledgeId.slug(title)).isEqualTo(PledgeId.of(slug));
    }

    /** The JDK takes the square of their number to put them in order. */
    @Test
    void marksOutOfOrderVanishHoweverMany() {
        String marks = "\u0301".repeat(1 << 19) + "\u0316".repeat(1 << 19);

        assertThat(PledgeId.slug("Caf\u00e9" + marks + " aid")).isEqualTo(PledgeId.of("cafe-aid"));
    }

    @Test
    void longTitleIsCut() {
        assertThat(PledgeId.slug("word ".repeat(1_000)).local()).hasSize(128).startsWith("word-word-");
        assertThat(PledgeId.slug("a".repeat(1_000)).local()).hasSize(128);
    }

    @Test
    void cutTitleDoesNotEndWithAHyphen() {
        assertThat(PledgeId.slug("a".repeat(127) + " b").local()).isEqualTo("a".repeat(127));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "—", "習近平", "Кеір", "\uD83D\uDE00", "'", "́"})
    void titleWithNothingToKeepIsRefused(String title) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PledgeId.slug(title))
                .withMessageContaining("letter of A to Z or a digit");
    }

    @Test
    void localeDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ActorId.slug("INDIA")).isEqualTo(ActorId.of("india"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
