package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communique.quotation.QuoteAnswer.EXACT;
import static org.communique.quotation.QuoteAnswer.MISSING;
import static org.communique.quotation.Quoting.find;
import static org.communique.quotation.Quoting.position;
import static org.communique.quotation.Quoting.words;

import org.communique.evidence.Citation;
import org.communique.id.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is cut out of a figure or a compound is something else; what only touches other words is whole. */
class PiecesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£1|worth £1.2bn in all",
                "2bn|worth £1.2bn in all",
                "more than 10|gave more than 10,000 drones",
                "000 drones|gave more than 10,000 drones",
                "5 per cent|grew by 2.5 per cent",
                "5 per cent|grew by .5 per cent",
                "10|some 10 000 men",
                "000 men|some 10 000 men",
                "10|some 1 210 000 men",
                "10|some 10\u202F000 men",
                "10|some 10’000 men",
                "10|some 10'000 men",
                "10|some ١٠٬٠٠٠ or 10,00 men",
                "١٠|some ١٠٬٠٠٠ men",
                "٥|some ٢٫٥ men",
                "5 degrees|at -5 degrees",
                "5 degrees|at −5 degrees",
                "5 degrees|at +5 degrees",
                "5 men|about ~5 men",
                "5 men|fewer than <5 men",
                "5 men|at least ≥5 men",
                "10|over 10+ men",
                "10|over 10% of it",
                "10|over %10 of it",
                "10|over 10‰ of it",
                "10|over 10％ of it",
                "10|at 10°C today",
                "800 billion|a €800 billion package",
                "800|some 800€ each",
                "5|some US$5 each",
                "US|some US$5 each",
                "10|some 10-20 men",
                "20 men|some 10-20 men",
                "20 men|some 10–20 men",
                "10|some 10–20 men",
                "20 men|some 10—20 men",
                "20 men|some 10…20 men",
                "20 men|some 10~20 men",
                "20 men|some 10〜20 men",
                "10|the 10- to 20-year plan",
                "10|some 10k men",
                "10|the 10th man",
                "6|on 6/3/2025 it was",
                "3/2025|on 6/3/2025 it was",
                "3.2025|on 6.3.2025 it was",
                "2025-03|on 2025-03-06 it was",
                "10|at 10:30 it was",
                "30|at 10:30 it was",
                "10|at 10.30am it was",
                "1.2|in 1.2.3 it was",
                "v1.2|in v1.2.3 it was",
                "2|some 2½ men",
                "1|some 1⁄2 men",
                "1|some 1/2 men",
                "12 km|some 12 km² of it",
                "10|some 10² of it",
                "2|some H₂O of it",
                "10|some 10×20 of it",
                "10|约10万人",
                "万|约10万人",
                "10|약 10만 명",
                "00 men|some 1๐00 men",
                "๑|ราคา ๑๐ บาท",
                "negotiable|it is non-negotiable now",
                "non|it is non-negotiable now",
                "negotiable|it is non‐negotiable now",
                "negotiable|it is non\u2011negotiable now",
                "negotiable|it is non–negotiable now",
                "negotiable|it is non\u00ADnegotiable now",
                "negotiable|it is Non-Negotiable now",
                "edge|a cutting-edge drone",
                "EU countries|all non-EU countries",
                "EU|all non-EU countries",
                "the US|with the US-backed men",
                "COVID|of COVID-19 now",
                "16|an F-16 flew",
                "We can|We can’t go",
                "We can|We can't go",
                "We can|We canʼt go",
                "We|We’re off",
                "He|He’ll go",
                "it|it’s a deal",
                "It|It's a deal",
                "t go|We can’t go",
                "Brien|Mr O’Brien said",
                "clock|at ten o'clock it was",
                "п|всего п’ять діб",
                "or|and/or not",
                "and|and/or not",
                "Ukraine|the Ukraine_war page",
                "example.com|at jane@example.com today",
                "jane|at jane@example.com today",
                "jane|at jane.doe@example.com today",
                "example.com|at https://example.com/a today",
                "https|at https://example.com/a today",
                "example.com/a|at example.com/a?b=c today",
                "example|at www.example.com today",
                "handle|by @handle today",
                "tag|by #tag today",
                "AT|by AT&T today",
                "C|in C++ and so",
                "he deal|that [t]he deal is done",
                "support|and support[ed] it",
                "הברית|עם ארצות־הברית יחד",
                "ה|דובר צה״ל אמר",
                "ה|דובר צה\"ל אמר",
                "caf|a café here",
                "cafe|a cafe\u0301 here",
                "शांत|यह शांति है",
            })
    void aPieceIsNeitherFoundNorCited(String piece, String text) {
        int at = text.indexOf(piece);
        if (at >= 0) {
            int start = text.codePointCount(0, at);
            int end = start + piece.codePointCount(0, piece.length());
            String behind = text.substring(at + piece.length());
            assertThat(find(text, position(start, end, piece)).answer()).isEqualTo(MISSING);
            assertThat(find(text, words(text.substring(0, at), piece, behind)).answer())
                    .isEqualTo(MISSING);
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> SourceText.of(SourceId.of("gazette"), text).cite(piece))
                    .withMessageContaining("only as a part of");
        }
        assertThat(find(text, words(piece)).answer()).isEqualTo(MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£1.2bn|worth £1.2bn, or more",
                "10,000|gave 10,000, and more",
                "10|in 10, 20 or 30 years",
                "10|some 10 – 20 men",
                "10|some 10. And",
                "20 men|in 2025, 20 men",
                "300 people|in 2025 300 people",
                "£800|of £800 (€900)",
                "per cent|of 2.5 per cent",
                "Ukraine|Ukraine’s army",
                "Ukraine|Ukraine's army",
                "the country|in the country’s south",
                "leaders|the leaders’ talks",
                "s army|Ukraine’s army",
                "Ukraine|pro-Ukraine men",
                "Ukraine|the US-Ukraine talks",
                "US|the US-Ukraine talks",
                "US|the US/UK talks",
                "UK|a UK-based firm",
                "Saudi Arabia|the Saudi Arabia-hosted talks",
                "Ukrayna|Ukrayna'nın ordusu",
                "EU|inom EU:s gränser",
                "Ukraine|la guerre d’Ukraine",
                "accord|pas d'accord",
                "around 30 states|from around 30 states—mainly",
                "mainly Asian|from around 30 states—mainly Asian",
                "example.com|see example.com.",
                "deal|a deal.The war",
                "The war|a deal.The war",
                "fixed|un“fixed”ness",
                "non-negotiable|is non-negotiable.",
                "non‑negotiable|is non-negotiable.",
                "Ukraine|Ukraine[1] said",
                "5|サッカー5人",
                "中|約10人の中",
            })
    void wholeWordsAreFoundAndCited(String words, String text) {
        assertThat(find(text, words(words)).answer()).isEqualTo(EXACT);
        if (text.contains(words)) {
            int start = text.indexOf(words);
            assertThat(find(text, position(start, start + words.length(), words))
                            .answer())
                    .isEqualTo(EXACT);
            assertThat(SourceText.of(SourceId.of("gazette"), text).cite(words))
                    .isEqualTo(Citation.of(SourceId.of("gazette"), start, start + words.length()));
        }
    }

    @Test
    void aNameIsCutOutOfACompoundAloneAndNotWithMore() {
        assertThat(find("with the US-backed men", words("US")).answer()).isEqualTo(EXACT);
        assertThat(find("with the US-backed men", words("the US")).answer()).isEqualTo(MISSING);
        assertThat(find("all pro-EU countries", words("EU")).answer()).isEqualTo(EXACT);
        assertThat(find("all pro-EU countries", words("EU countries")).answer()).isEqualTo(MISSING);
    }

    /** A rule of its own for each kind of dash would miss what was typed with another. */
    @Test
    void dashesOfBothKindsAreTakenForEachOther() {
        assertThat(find("It is man—eating fish", words("man-eating fish")).variant())
                .isTrue();
        assertThat(find("It is man-eating fish", words("is man—eating")).variant())
                .isTrue();
        assertThat(find("It is man-eating fish", words("man—eating ", "fish", ""))
                        .answer())
                .isEqualTo(EXACT);
    }
}
