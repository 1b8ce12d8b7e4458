package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.quotation.QuoteAnswer.AMBIGUOUS;
import static org.communique.quotation.QuoteAnswer.EXACT;
import static org.communique.quotation.QuoteAnswer.MISSING;
import static org.communique.quotation.QuoteAnswer.MOVED;
import static org.communique.quotation.Quoting.find;
import static org.communique.quotation.Quoting.position;
import static org.communique.quotation.Quoting.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are looked for are not found inside others. */
class WholeWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"party", "smart", "arty", "art1", "1art", "artпарт", "art\u00ADist", "artы\u0301", "artº"})
    void aWordIsNotFoundInsideAnother(String other) {
        assertThat(find("a " + other + " of it", words("art")).answer()).isEqualTo(MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"art", "(art)", "art, ", "-art-", "art's", "…art…", "art\u0600", "中art中", "かart", "art😀"})
    void aWordIsFoundBesideWhateverIsNoLetterOfASpacedScript(String text) {
        assertThat(find(text, words("art")).answer()).isEqualTo(EXACT);
    }

    @ParameterizedTest
    @CsvSource({"10, 100", "10, 210", "10, 10m", "१०, १००", "10, 10２"})
    void aNumberIsNotFoundInsideAnother(String number, String other) {
        assertThat(find("over " + other + " of them", words(number)).answer()).isEqualTo(MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "和平, 关于和平的谈判",
        "へいわ, のへいわの",
        "ミサイル, 新ミサイルー",
        "ㄅㄆ, ㄇㄅㄆㄇ",
        "ꀀ, ꀁꀀꀁ",
        "영국, 영국은",
        "สันติ, ความสันติภาพ",
        "ລາວ, ປະລາວນ",
        "ខ្មែរ, ភាសាខ្មែរក",
        "မြန်မာ, ကမြန်မာက",
        "བོད, ཀབོདཀ",
        "ᥖᥭ, ᥐᥖᥭᥐ",
        "ᦎᦏ, ᦀᦎᦏᦀ",
        "ᨲᩱ, ᨠᨲᩱᨠ",
        "ꪀꪁ, ꪂꪀꪁꪂ",
        "𑜀𑜁, 𑜂𑜀𑜁𑜂",
        "ᬓᬔ, ᬅᬓᬔᬅ",
        "ꦏꦐ, ꦄꦏꦐꦄ"
    })
    void scriptsWithoutSpacesHaveNoWholeWords(String words, String text) {
        assertThat(find(text, words(words)).answer()).isEqualTo(EXACT);
    }

    @Test
    void joinersAndMarksBelongToTheWord() {
        assertThat(find("او می\u200Cخواهد", words("می")).answer()).isEqualTo(MISSING);
        assertThat(find("او می\u200Cخواهد", words("خواهد")).answer()).isEqualTo(MISSING);
        assertThat(find("x\u200Dy", words("x")).answer()).isEqualTo(MISSING);
        assertThat(find("a e\u0301tat", words("tat")).answer()).isEqualTo(MISSING);
        assertThat(find("a e\u0301 tat", words("e\u0301 tat")).answer()).isEqualTo(EXACT);
    }

    @Test
    void apostropheIsNoLetterWhicheverItIs() {
        assertThat(find("the artʼs", words("art")).answer()).isEqualTo(EXACT);
        assertThat(find("the ʼart", words("art")).answer()).isEqualTo(EXACT);
    }

    @Test
    void onlyTheEndsOfTheWordsAreWhole() {
        assertThat(find("tart of parties", words("art of part")).answer()).isEqualTo(MISSING);
        assertThat(find("art of parties", words("art of part")).answer()).isEqualTo(MISSING);
        assertThat(find("tart of part", words("art of part")).answer()).isEqualTo(MISSING);
        assertThat(find("art of part", words("art of part")).answer()).isEqualTo(EXACT);
        assertThat(find("so—art of—so", words("—art of—")).answer()).isEqualTo(EXACT);
    }

    @Test
    void aSegmentWithoutMarksHasMovedOnlyToWholeWords() {
        assertThat(find("A party of art.", position(0, 3, "art")).place()).contains(new QuotePlace(11, 14, false));
        assertThat(find("A party.", position(0, 3, "art")).answer()).isEqualTo(MISSING);
    }

    @Test
    void aPartOfAWordDoesNotFillItsSpan() {
        assertThat(find("A party.", position(3, 6, "art")).answer()).isEqualTo(MISSING);
        assertThat(find("A party of art.", position(3, 6, "art")).answer()).isEqualTo(MOVED);
    }

    @Test
    void marksSetWordsApart() {
        assertThat(find("un“fixed”ness", position(0, 7, "fixed")).answer()).isEqualTo(MOVED);
    }

    @Test
    void contextTellsWholeWordsApartAndMayBeAPartOfOne() {
        String text = "A party, an art, an art.";

        assertThat(find(text, words("p", "art", "y")).answer()).isEqualTo(AMBIGUOUS);
        assertThat(find(text, words("rty, an ", "art", ", a")).place()).contains(new QuotePlace(12, 15, false));
        assertThat(find(text, words("A ", "party", ", an a")).place()).contains(new QuotePlace(2, 7, false));
        assertThat(find(text, words("p", "arty", "")).answer()).isEqualTo(MISSING);
        assertThat(find(text, words("", "part", "y")).answer()).isEqualTo(MISSING);
    }

    @Test
    void whatStandsInsideOtherWordsIsNotCounted() {
        String text = "party ".repeat(40) + "art " + "party ".repeat(40);

        assertThat(find(text, words("art")).place()).contains(new QuotePlace(240, 243, false));
        assertThat(find(text + "art", words("art")).answer()).isEqualTo(AMBIGUOUS);
    }
}
