package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-06, 6 March 2025, 6. März 2025",
        "2025-03, March 2025, März 2025",
        "2025, 2025, 2025",
        "2025-03-28/2025-04-06, 28 March 2025 – 6 April 2025, 28. März 2025 – 6. April 2025",
        "2025-03/.., March 2025/.., März 2025/..",
        "2025-03-06~, 2025-03-06~, 2025-03-06~",
        "2025-03-XX, 2025-03-XX, 2025-03-XX",
        "2025-21, 2025-21, 2025-21",
        "2025-03-06T10:00:00Z, 2025-03-06T10:00:00Z, 2025-03-06T10:00:00Z",
        "-0044-03-15, -0044-03-15, -0044-03-15"
    })
    void aDateIsWrittenAsTheLanguageDoesAndADoubtAsEdtfDoes(String edtf, String english, String german) {
        assertThat(new DateWords(Locale.ENGLISH).of(edtf)).isEqualTo(english);
        assertThat(new DateWords(Locale.GERMAN).of(edtf)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06~, about 6 March 2025, etwa 6. März 2025",
        "2025-03?, perhaps March 2025, vielleicht März 2025",
        "2025%, perhaps about 2025, vielleicht etwa 2025",
        "2025-03-06, 6 March 2025, 6. März 2025"
    })
    void aDateThatIsInDoubtIsToldWithIt(String edtf, String english, String german) {
        assertThat(Words.of("en").withDatesInWords().date(edtf)).isEqualTo(english);
        assertThat(Words.of("de").withDatesInWords().date(edtf)).isEqualTo(german);
        assertThat(Words.of("de").date(edtf)).isEqualTo(edtf);
    }
}
